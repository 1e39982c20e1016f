/// Cuts a formula's text into tokens.
struct FormulaLexer {
  var rest: ArraySlice<Character>
  let dialect: FormulaDialect
  private let source: String

  init(_ text: Substring, _ dialect: FormulaDialect) {
    rest = Array(text)[...]
    self.dialect = dialect
    source = String(text)
  }

  /// All tokens in order.
  mutating func tokens() throws(FormulaStop) -> [FormulaToken] {
    var tokens: [FormulaToken] = []
    while let token = try next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() throws(FormulaStop) -> FormulaToken? {
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    // `$'Kelas 7'.B2`: sheets have dollars, too.
    if rest.starts(with: ["$", "'"]) { rest = rest.dropFirst() }
    guard let first = rest.first else { return nil }
    if dialect.separators.contains(first) { return take(1, .separator) }
    if let sign = sign() { return take(sign.rawValue.count, .sign(sign)) }
    switch first {
    case "(": return take(1, .open)
    case ")": return take(1, .close)
    case "%": return take(1, .percent)
    case "\"": return .text(try quoted(by: "\""))
    case "#": return try error()
    case "[": return try bracketed()
    case "'": return try cells(onSheet: try quoted(by: "'"))
    default:
      if first.isDigit || startsFraction { return try number() }
      return try word()
    }
  }

  private mutating func take(_ count: Int, _ token: FormulaToken) -> FormulaToken {
    rest = rest.dropFirst(count)
    return token
  }

  /// The operator that comes next; two characters win over one.
  private func sign() -> FormulaOperator? {
    let two = String(rest.prefix(2))
    return FormulaOperator(rawValue: two) ?? FormulaOperator(rawValue: String(two.prefix(1)))
  }

  private var startsFraction: Bool {
    guard let first = rest.first, dialect.decimalMarks.contains(first) else { return false }
    return rest.dropFirst().first?.isDigit == true
  }

  /// Text up to the closing mark; a doubled mark stands for itself.
  mutating func quoted(by mark: Character) throws(FormulaStop) -> String {
    rest = rest.dropFirst()
    var text = ""
    while let character = rest.popFirst() {
      guard character == mark else {
        text.append(character)
        continue
      }
      guard rest.first == mark else { return text }
      rest = rest.dropFirst()
      text.append(mark)
    }
    throw .unreadable(source)
  }

  private mutating func number() throws(FormulaStop) -> FormulaToken {
    var text = digits()
    if let mark = rest.first, dialect.decimalMarks.contains(mark) {
      rest = rest.dropFirst()
      text += "." + digits()
    }
    if rest.first == "e" || rest.first == "E" {
      var exponent = rest.dropFirst().prefix(1).filter { $0 == "+" || $0 == "-" }
      let length = 1 + exponent.count
      if rest.dropFirst(length).first?.isDigit == true {
        rest = rest.dropFirst(length)
        exponent += Array(digits())
        text += "e" + String(exponent)
      }
    }
    // `1:1` is a whole row, which nobody in the lessons needs.
    if rest.first == ":" { throw .unsupported(text + ":") }
    guard let number = Double(text.hasPrefix(".") ? "0" + text : text), number.isFinite else {
      throw .unreadable(source)
    }
    return .number(number)
  }

  private mutating func digits() -> String {
    let digits = rest.prefix { $0.isDigit }
    rest = rest.dropFirst(digits.count)
    return String(digits)
  }

  private mutating func error() throws(FormulaStop) -> FormulaToken {
    let text = String(rest.prefix(8)).uppercased()
    guard let error = FormulaError.allCases.first(where: { text.hasPrefix($0.rawValue) }) else {
      throw .unreadable(source)
    }
    return take(error.rawValue.count, .error(error))
  }
}

extension Character {
  /// An ASCII digit: others are no numbers in formulas.
  var isDigit: Bool { ("0"..."9").contains(self) }
}
