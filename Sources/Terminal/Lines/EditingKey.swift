/// A key that edits the line, as readline's own Emacs binding of it.
enum EditingKey: Hashable, CaseIterable, Sendable {
  case backspace, delete
  case left, right, beginning, end
  case wordLeft, wordRight, deleteWord, eraseWord
  case older, newer
  case eraseToBeginning, eraseToEnd, eraseToSpace, bringBack, swap, undo

  /// The editing key of `keystroke`; `nil` for keys that do not edit.
  init?(_ keystroke: Keystroke) {
    guard let key = Self.keys[keystroke] else { return nil }
    self = key
  }

  /// What to feed to readline.
  var bytes: [UInt8] {
    switch self {
    case .backspace: [0x7F]
    case .delete: [0x04]
    case .left: [0x02]
    case .right: [0x06]
    case .beginning: [0x01]
    case .end: [0x05]
    case .wordLeft: [0x1B, UInt8(ascii: "b")]
    case .wordRight: [0x1B, UInt8(ascii: "f")]
    case .deleteWord: [0x1B, UInt8(ascii: "d")]
    case .eraseWord: [0x1B, 0x7F]
    case .older: [0x10]
    case .newer: [0x0E]
    case .eraseToBeginning: [0x15]
    case .eraseToEnd: [0x0B]
    case .eraseToSpace: [0x17]
    case .bringBack: [0x19]
    case .swap: [0x14]
    case .undo: [0x1F]
    }
  }

  private static let keys: [Keystroke: EditingKey] = [
    .backspace: .backspace, .named("kdch1"): .delete,
    .named("kcub1"): .left, .control(0x02): .left,
    .named("kcuf1"): .right, .control(0x06): .right,
    .named("khome"): .beginning, .control(0x01): .beginning,
    .named("kend"): .end, .control(0x05): .end,
    .named("kLFT5"): .wordLeft, .named("kLFT3"): .wordLeft, .alternate("b"): .wordLeft,
    .named("kRIT5"): .wordRight, .named("kRIT3"): .wordRight, .alternate("f"): .wordRight,
    .named("kDC5"): .deleteWord, .alternate("d"): .deleteWord,
    .alternate("\u{7F}"): .eraseWord,
    .named("kcuu1"): .older, .control(0x10): .older,
    .named("kcud1"): .newer, .control(0x0E): .newer,
    .control(0x15): .eraseToBeginning, .control(0x0B): .eraseToEnd,
    .control(0x17): .eraseToSpace, .control(0x19): .bringBack, .control(0x14): .swap,
    .control(0x1F): .undo,
  ]
}
