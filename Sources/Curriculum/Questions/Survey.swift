/// A question without a right answer; what is given is kept as a reflection.
public enum Survey: Hashable, Sendable {
  /// Free text of about `lines` lines.
  case text(lines: Int)
  /// Options with ids of their own.
  case single(options: [Option])
  case multiple(options: [Option])
  /// Rows rated on the same columns.
  case matrix(columns: [Option], rows: [[Inline]], allowsSeveral: Bool)

  /// A choice of a survey.
  public struct Option: Hashable, Sendable {
    public var id: String
    public var text: [Inline]

    /// Makes an option.
    public init(id: String, text: [Inline]) {
      self.id = id
      self.text = text
    }
  }
}
