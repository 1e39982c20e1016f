/// Compares what a program printed with what it should print, line by line.
///
/// White space at line ends and empty lines at the end are forgiven.
struct OutputComparison {
  /// How far apart two numbers may be; `nil` compares them as text.
  var tolerance: Double?

  /// The first difference, with the number of its line from 1.
  enum Difference: Hashable {
    case nothing(expected: String)
    case line(Int, expected: String, seen: String)
    /// Letters and numbers are right; capitals, blanks or marks are not.
    case nearly(Int, expected: String, seen: String)
    case missing(Int, expected: String)
    case extra(Int, seen: String)
  }

  /// The first difference between `expected` and `seen`; `nil` when they say the same.
  func difference(expected: String, seen: String) -> Difference? {
    let (wanted, printed) = (Self.lines(of: expected), Self.lines(of: seen))
    if printed.isEmpty, let first = wanted.first { return .nothing(expected: first) }
    for (number, (line, other)) in zip(wanted, printed).enumerated() where !same(line, other) {
      return same(Self.bare(line), Self.bare(other))
        ? .nearly(number + 1, expected: line, seen: other)
        : .line(number + 1, expected: line, seen: other)
    }
    if printed.count < wanted.count {
      return .missing(printed.count + 1, expected: wanted[printed.count])
    }
    if printed.count > wanted.count {
      return .extra(wanted.count + 1, seen: printed[wanted.count])
    }
    return nil
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { line in
        var line = line
        while line.last?.isWhitespace == true { line.removeLast() }
        return String(line)
      }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func same(_ one: String, _ other: String) -> Bool {
    guard let tolerance else { return one == other }
    let (pieces, others) = (Piece.pieces(of: one), Piece.pieces(of: other))
    return pieces.count == others.count
      && zip(pieces, others).allSatisfy { $0.isSame(as: $1, within: tolerance) }
  }

  /// Without capitals, blanks and marks, and with the numbers still apart.
  private static func bare(_ line: String) -> String {
    Piece.pieces(of: line.lowercased()).map { piece in
      switch piece {
      case .number(_, let written): " \(written) "
      case .text(let text): text.filter { $0.isLetter || $0.isNumber }
      }
    }
    .joined().trimmingBlanks
  }

  /// A part of a line: a number, or the text between two.
  private enum Piece {
    case number(Double, written: String)
    case text(String)

    static func pieces(of line: String) -> [Self] {
      var pieces: [Self] = []
      var text = ""
      var rest = line[...]
      while let character = rest.first {
        let length = numberLength(in: rest, after: text.last)
        let written = String(rest.prefix(length))
        if length > 0, let value = Double(written) {
          if !text.isEmpty { pieces.append(.text(text)) }
          text = ""
          pieces.append(.number(value, written: written))
          rest = rest.dropFirst(length)
        } else {
          text.append(character)
          rest = rest.dropFirst()
        }
      }
      return text.isEmpty ? pieces : pieces + [.text(text)]
    }

    /// The length of the number that `text` begins with; a minus belongs to it unless a word or
    /// number stands before, as in `7-1`.
    private static func numberLength(in text: Substring, after last: Character?) -> Int {
      if let last, last.isLetter || last == "_" { return 0 }
      let sign = text.first == "-" && last?.isNumber != true ? 1 : 0
      let whole = text.dropFirst(sign).prefix { $0.isDecimalDigit }.count
      guard whole > 0 else { return 0 }
      let after = text.dropFirst(sign + whole)
      let decimals = after.first == "." ? after.dropFirst().prefix { $0.isDecimalDigit }.count : 0
      return sign + whole + (decimals > 0 ? decimals + 1 : 0)
    }

    func isSame(as other: Self, within tolerance: Double) -> Bool {
      switch (self, other) {
      case (.text(let one), .text(let two)): one == two
      case (.number(let one, _), .number(let two, _)): abs(one - two) <= tolerance
      default: false
      }
    }
  }
}
