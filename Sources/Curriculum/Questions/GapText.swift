/// A paragraph, table or quote with inputs in it: one question, right when all inputs are.
public struct GapText: Hashable, Sendable {
  /// The text with an `Inline.gap(index:)` for each input.
  public var content: [Block]
  public var inputs: [Input]

  /// One place to fill in.
  public enum Input: Hashable, Sendable {
    case text(right: String)
    case selection(options: [[Inline]], right: Set<Int>)
    case drag(options: [[Inline]], right: Set<Int>)
  }

  /// Makes a gap text.
  public init(content: [Block], inputs: [Input]) {
    self.content = content
    self.inputs = inputs
  }
}
