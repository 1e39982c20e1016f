/// What somebody asks of the editor, read from a typed line; the words of both languages work.
enum EditingOrder: Hashable, Sendable {
  case change(Int)
  case insert(Int)
  case delete(ClosedRange<Int>)
  case deleteAll
  case moveUp(Int)
  case moveDown(Int)
  case undo
  case show
  case save
  case openFile
  case keys
  case leave
  /// A letter of another screen, such as `p`.
  case elsewhere(String)
  /// A word of the editor without the number that it needs.
  case numberMissing(String)

  /// Reads `typed`; `nil` when it is no order and so belongs into the text.
  init?(_ typed: String) {
    let words = typed.lowercased().split { $0 == " " || $0 == "\t" }.map(String.init)
    guard let first = words.first, words.count <= 4 else { return nil }
    if words.count == 1, let order = Self.single(first) {
      self = order
      return
    }
    let rest = words.dropFirst().filter { $0 != "baris" && $0 != "line" }
    guard let verb = Self.verbs[first] else { return nil }
    if verb == .delete, rest == ["semua"] || rest == ["all"] {
      self = .deleteAll
    } else if words.count == 1 {
      self = .numberMissing(first)
    } else if let numbers = Self.numbers(rest), verb == .delete || numbers.count == 1 {
      self = verb.order(numbers)
    } else {
      return nil
    }
  }

  private enum Verb {
    case change, insert, delete, moveUp, moveDown

    func order(_ numbers: ClosedRange<Int>) -> EditingOrder {
      switch self {
      case .change: .change(numbers.lowerBound)
      case .insert: .insert(numbers.lowerBound)
      case .delete: .delete(numbers)
      case .moveUp: .moveUp(numbers.lowerBound)
      case .moveDown: .moveDown(numbers.lowerBound)
      }
    }
  }

  private static let verbs: [String: Verb] = [
    "ubah": .change, "ganti": .change, "change": .change, "edit": .change, "baris": .change,
    "line": .change, "sisip": .insert, "sisipkan": .insert, "insert": .insert, "hapus": .delete,
    "delete": .delete, "naik": .moveUp, "up": .moveUp, "turun": .moveDown, "down": .moveDown,
  ]

  private static func single(_ word: String) -> Self? {
    switch word {
    case "urung", "batal", "urungkan", "undo": return .undo
    case "lihat", "show": return .show
    case "simpan", "save": return .save
    case "b": return .openFile
    case "?": return .keys
    case "0", "o", "k": return .leave
    case "p", "n", "t", "m": return .elsewhere(word)
    default: return number(word).map { .change($0) }
    }
  }

  private static func number(_ word: some StringProtocol) -> Int? {
    guard word.count <= 4, word.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(word)
  }

  /// `3`, `3-5` or `3 5`.
  private static func numbers(_ words: [String]) -> ClosedRange<Int>? {
    let parts = words.flatMap { $0.split(separator: "-") }.compactMap { number($0) }
    guard parts.count == words.flatMap({ $0.split(separator: "-") }).count,
      let first = parts.first, let last = parts.last, parts.count <= 2, first <= last
    else { return nil }
    return first...last
  }
}
