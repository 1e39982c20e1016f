/// A question's texts as they stand in the file, with their Markdown marks.
public struct QuestionWording: Hashable, Sendable {
  /// Options of a choice, selection, drag, survey or task.
  public var options: [String] = []
  /// Column titles of a matrix.
  public var columns: [String] = []
  /// Row texts of a matrix.
  public var rows: [String] = []
  /// From gentle to plain.
  public var hints: [String] = []
  /// For each input of a gap text the options of a selection or drag; empty for a text.
  public var inputs: [[String]] = []

  /// Makes wording without any text.
  public init() {}
}
