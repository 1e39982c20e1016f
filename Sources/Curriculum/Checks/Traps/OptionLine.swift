/// A line that begins like an option: a bullet perhaps, `[`, a mark, `]`.
struct OptionLine {
  var blanksAfterBullet = 0
  /// What stands between the outer brackets, such as `(X)`.
  var mark: String
  var text: String

  init?(_ line: String) {
    var rest = line.drop { $0 == " " || $0 == "\t" }
    if let bullet = rest.first, "-+*".contains(bullet) {
      rest.removeFirst()
      let blanks = rest.prefix { $0 == " " || $0 == "\t" }
      blanksAfterBullet = blanks.count
      rest = rest.dropFirst(blanks.count)
    }
    guard rest.first == "[", let open = rest.dropFirst().first, open == "(" || open == "[" else {
      return nil
    }
    let close: Character = open == "(" ? ")" : "]"
    let inner = rest.dropFirst(2)
    guard let end = inner.firstIndex(of: close) else { return nil }
    let after = inner[inner.index(after: end)...]
    guard after.first == "]" else { return nil }
    mark = String(open) + inner[..<end] + String(close)
    text = String(after.dropFirst()).trimmingBlanks
  }

  /// Whether the mark is one that LiaScript knows for choices.
  var isChoice: Bool { ["( )", "(X)", "(x)", "[ ]", "[X]", "[x]"].contains(mark) }

  /// Whether somebody meant a choice and wrote another mark.
  var isDamaged: Bool {
    let inner = mark.dropFirst().dropLast()
    if inner.allSatisfy({ $0 == " " }) { return !isChoice && (mark.first == "(" || !inner.isEmpty) }
    return ["✓", "✔", "√", "v", "V", "*", " x", "x ", " X", "X ", "×"].contains(String(inner))
  }
}
