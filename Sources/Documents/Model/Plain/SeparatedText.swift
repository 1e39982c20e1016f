/// Rows of values between separators: .csv.
public struct SeparatedText: Hashable, Sendable {
  /// Rows of fields without their quotes; empty lines are left out.
  public var rows: [[String]]
  /// The line of the file on which each row begins, 1 for the first.
  public var lineNumbers: [Int]
  /// What stands between fields: a comma, a semicolon, a tab or a bar.
  public var separator: Character
  /// How most numbers with decimals are written; `nil` when there is none.
  public var decimalMark: DecimalMark?
  public var encoding: TextEncoding
  public var hasByteOrderMark: Bool
  /// `nil` when there is one line without an ending.
  public var lineEnding: LineEnding?
  /// What is odd, in the order of lines.
  public var findings: [Finding]

  /// The mark before decimals.
  public enum DecimalMark: String, Hashable, Sendable {
    case comma, point
  }

  /// Something odd in the file.
  public struct Finding: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      /// A quotation mark is opened there and never closed; the rest was read line by line.
      case unclosedQuote
      /// A quotation mark stands in the middle of a field, or text behind a closing one.
      case strayQuote
      /// The row has another number of fields than the first.
      case raggedRow(fields: Int, expected: Int)
    }

    /// The line of the file, 1 for the first.
    public var line: Int
    public var reason: Reason

    /// Makes a finding.
    public init(line: Int, reason: Reason) {
      self.line = line
      self.reason = reason
    }
  }

  /// Makes rows.
  public init(
    rows: [[String]] = [], lineNumbers: [Int] = [], separator: Character = ",",
    decimalMark: DecimalMark? = nil, encoding: TextEncoding = .utf8,
    hasByteOrderMark: Bool = false, lineEnding: LineEnding? = nil, findings: [Finding] = []
  ) {
    self.rows = rows
    self.lineNumbers = lineNumbers
    self.separator = separator
    self.decimalMark = decimalMark
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    self.lineEnding = lineEnding
    self.findings = findings
  }
}
