/// Turns the bytes of a terminal into keystrokes, however they were cut on the way.
struct KeystrokeDecoder {
  /// Why no keystroke can be told from the bytes so far, and how long to wait for more.
  enum Patience: Int, Sendable {
    /// Escape alone, or the beginning of a sequence or of a character.
    case sequence = 50
    /// The end of a paste, which a broken connection may have swallowed.
    case paste = 2000

    var milliseconds: Int { rawValue }
  }

  /// A paste beyond this is cut: no answer is that long.
  static let longestPaste = 65_536
  /// A sequence beyond this is nonsense.
  private static let longestSequence = 32

  private var bytes: ArraySlice<UInt8> = []
  private var pasted: [UInt8]?
  private var isAfterReturn = false
  /// What to wait for; `nil` when nothing has begun.
  private(set) var patience: Patience?

  /// Takes bytes as they were read.
  mutating func take(_ more: some Sequence<UInt8>) { bytes += more }

  /// The next keystroke, or `nil` when more bytes are needed.
  mutating func next() -> Keystroke? { next(isPatient: true) }

  /// The next keystroke when no more bytes came in time: Escape is Escape then.
  mutating func nextWithoutMore() -> Keystroke? { next(isPatient: false) }

  /// The characters that follow at once, up to the first other key: a burst is drawn in one go.
  mutating func followingText() -> String {
    var text = ""
    while pasted == nil {
      let before = self
      guard case .character(let character)? = next() else {
        self = before
        break
      }
      text.append(character)
    }
    return text
  }

  private mutating func next(isPatient: Bool) -> Keystroke? {
    patience = nil
    while true {
      if pasted != nil {
        if let text = paste(isPatient: isPatient) { return .paste(text) }
        if isPatient { return nil }
      }
      guard let first = bytes.first else { return nil }
      let found =
        switch first {
        case 0x1B: sequence(isPatient: isPatient)
        case 0x00...0x1F, 0x7F: Reading(length: 1, key: Self.control(first))
        case 0x20...0x7E: Reading(length: 1, key: .character(Character(Unicode.Scalar(first))))
        default: character(isPatient: isPatient)
        }
      guard let found else {
        patience = .sequence
        return nil
      }
      bytes = bytes.dropFirst(found.length)
      // CR LF is one Enter, also when the LF comes later.
      let endsReturn = first == 0x0A && isAfterReturn
      isAfterReturn = first == 0x0D
      if let key = found.key, !endsReturn { return key }
    }
  }

  /// How many bytes were understood, and as what; `nil` for what means nothing here.
  private struct Reading {
    let length: Int
    let key: Keystroke?
  }

  private static func control(_ byte: UInt8) -> Keystroke {
    switch byte {
    case 0x0D, 0x0A: .enter
    case 0x09: .tab
    case 0x7F, 0x08: .backspace
    default: .control(byte)
    }
  }

  /// One scalar of UTF-8; invalid bytes mean nothing.
  private func character(isPatient: Bool) -> Reading? {
    let length =
      switch bytes.first ?? 0 {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let candidate = bytes.prefix(length)
    let continuations = candidate.dropFirst().prefix { (0x80...0xBF).contains($0) }.count
    if continuations + 1 == bytes.count, bytes.count < length, isPatient { return nil }
    guard continuations + 1 == length, let text = String(validating: candidate, as: UTF8.self)
    else { return Reading(length: continuations + 1, key: nil) }
    return Reading(length: length, key: text.first.map(Keystroke.character))
  }

  private mutating func sequence(isPatient: Bool) -> Reading? {
    let rest = bytes.dropFirst()
    guard let second = rest.first else {
      return isPatient ? nil : Reading(length: 1, key: .escape)
    }
    switch second {
    case UInt8(ascii: "["): return controlSequence(isPatient: isPatient)
    case UInt8(ascii: "O"):
      guard let third = rest.dropFirst().first else {
        return isPatient ? nil : Reading(length: 2, key: .alternate("O"))
      }
      return Reading(length: 3, key: KeyName(parameters: "", final: third)?.keystroke)
    case 0x20...0x7E:
      return Reading(length: 2, key: .alternate(Character(Unicode.Scalar(second))))
    case 0x7F, 0x08: return Reading(length: 2, key: .alternate("\u{7F}"))
    default: return Reading(length: 1, key: .escape)
    }
  }

  /// `ESC [ parameters final`, and `ESC [ [ letter` as the Linux console sends for F1 to F5.
  private mutating func controlSequence(isPatient: Bool) -> Reading? {
    let body = bytes.dropFirst(2)
    let isLinuxFunctionKey = body.first == UInt8(ascii: "[")
    let parameters =
      isLinuxFunctionKey
      ? body.prefix(1) : body.prefix { (0x20...0x3F).contains($0) }
    guard let final = body.dropFirst(parameters.count).first else {
      guard isPatient, parameters.count <= Self.longestSequence else {
        return Reading(length: bytes.count, key: parameters.isEmpty ? .alternate("[") : nil)
      }
      return nil
    }
    let length = 2 + parameters.count + 1
    let text = String(decoding: parameters, as: UTF8.self)
    if text == "200", final == UInt8(ascii: "~") {
      pasted = []
      return Reading(length: length, key: nil)
    }
    guard (0x40...0x7E).contains(final) else { return Reading(length: length - 1, key: nil) }
    return Reading(length: length, key: KeyName(parameters: text, final: final)?.keystroke)
  }

  /// The whole paste once its end has come; until then its bytes are put aside.
  private mutating func paste(isPatient: Bool) -> String? {
    let end = Array("\u{1B}[201~".utf8)
    let place = bytes.firstRange(of: end)
    // The end mark may have come in part: its beginning must not go into the text.
    let kept = place?.lowerBound ?? max(bytes.startIndex, bytes.endIndex - end.count + 1)
    let text = bytes[..<(isPatient || place != nil ? kept : bytes.endIndex)]
    let room = Self.longestPaste - (pasted?.count ?? 0)
    pasted? += text.prefix(room)
    bytes = bytes[(place?.upperBound ?? text.endIndex)...]
    guard place != nil || !isPatient else {
      patience = .paste
      return nil
    }
    defer { pasted = nil }
    return String(decoding: pasted ?? [], as: UTF8.self)
  }
}
