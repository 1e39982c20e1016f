/// What to ask for when reading a line.
public struct LineRequest: Sendable {
  /// Printed before the cursor, such as ` ▸ `.
  public var prompt: String
  /// Text already there, to go on with after an interruption.
  public var draft: String
  /// What Tab completes to: commands, lesson names, people.
  public var completions: [String]
  /// Whether the line joins the history; never for anything secret.
  public var joinsHistory: Bool

  /// Makes a request.
  public init(
    prompt: String, draft: String = "", completions: [String] = [], joinsHistory: Bool = true
  ) {
    self.prompt = prompt
    self.draft = draft
    self.completions = completions
    self.joinsHistory = joinsHistory
  }
}
