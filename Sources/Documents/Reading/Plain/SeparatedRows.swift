/// Reads rows field by field and notes what is odd.
struct SeparatedRows {
  /// More than any exercise needs.
  static let mostRows = 100_000
  static let mostFields = 1_000_000
  /// A quoted field goes on over so many lines at most; what is longer was never closed.
  private static let mostQuotedLines = 20
  private static let mostQuotedBytes = 32_768
  /// So many oddities are worth telling.
  private static let mostFindings = 1_000

  private(set) var rows: [[String]] = []
  private(set) var lineNumbers: [Int] = []
  private(set) var findings: [SeparatedText.Finding] = []
  private let bytes: [UInt8]
  private let separator: UInt8
  private var place = 0
  private var line = 1
  private var fieldCount = 0

  /// Reads all of `bytes`, from `start` on.
  init(
    _ bytes: [UInt8], separator: UInt8, start: Int = 0, line: Int = 1
  ) throws(DocumentTrouble) {
    self.bytes = bytes
    self.separator = separator
    place = start
    self.line = line
    while place < bytes.count { try takeRow() }
  }

  private mutating func takeRow() throws(DocumentTrouble) {
    let first = line
    var fields = [takeField()]
    while place < bytes.count, bytes[place] == separator {
      place += 1
      fields.append(takeField())
    }
    skipLineEnd()
    guard fields != [""] else { return }
    fieldCount += fields.count
    guard rows.count < Self.mostRows, fieldCount <= Self.mostFields else { throw .tooLarge }
    rows.append(fields)
    lineNumbers.append(first)
    if fields.count != rows[0].count {
      note(.raggedRow(fields: fields.count, expected: rows[0].count), at: first)
    }
  }

  private mutating func takeField() -> String {
    if place < bytes.count, bytes[place] == 0x22, let field = takeQuotedField() { return field }
    let start = place
    var hasQuote = false
    while place < bytes.count, !endsField(bytes[place]) {
      // The first character was looked at above.
      if bytes[place] == 0x22 && place > start { hasQuote = true }
      place += 1
    }
    if hasQuote { note(.strayQuote, at: line) }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// Takes a field in quotes; takes nothing and returns `nil` when the quote is never closed.
  private mutating func takeQuotedField() -> String? {
    var field: [UInt8] = []
    var next = place + 1
    var lines = 0
    var hasStrayQuote = false
    while next < bytes.count, next - place < Self.mostQuotedBytes, lines < Self.mostQuotedLines,
      findings.count < Self.mostFindings
    {
      let byte = bytes[next]
      let following = next + 1 < bytes.count ? bytes[next + 1] : 0x0A
      if byte == 0x22 && following == 0x22 {
        next += 1
      } else if byte == 0x22 && endsField(following) {
        if hasStrayQuote { note(.strayQuote, at: line) }
        line += lines
        place = next + 1
        return String(decoding: field, as: UTF8.self)
      } else if byte == 0x22 {
        hasStrayQuote = true
      } else if byte == 0x0A || byte == 0x0D && following != 0x0A {
        lines += 1
      }
      field.append(byte)
      next += 1
    }
    note(.unclosedQuote, at: line)
    return nil
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  private mutating func skipLineEnd() {
    guard place < bytes.count else { return }
    let isPair =
      bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A
    place += isPair ? 2 : 1
    line += 1
  }

  private mutating func note(_ reason: SeparatedText.Finding.Reason, at line: Int) {
    guard findings.count < Self.mostFindings else { return }
    findings.append(SeparatedText.Finding(line: line, reason: reason))
  }
}
