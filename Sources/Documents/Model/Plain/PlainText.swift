/// Lines without any form: .txt.
public struct PlainText: Hashable, Sendable {
  /// The lines without their endings; a last line without an ending counts.
  public var lines: [String]
  public var encoding: TextEncoding
  /// Whether a byte order mark stands at the beginning.
  public var hasByteOrderMark: Bool
  /// `nil` when there is one line without an ending.
  public var lineEnding: LineEnding?

  /// Makes a text.
  public init(
    lines: [String] = [], encoding: TextEncoding = .utf8, hasByteOrderMark: Bool = false,
    lineEnding: LineEnding? = nil
  ) {
    self.lines = lines
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    self.lineEnding = lineEnding
  }

  /// The whole text with "\n" between lines.
  public var text: String { lines.joined(separator: "\n") }
}
