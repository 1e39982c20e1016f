/// A request to an AI that has to become clear, specific, in context and structured.
public struct PromptPlan: Hashable, Sendable {
  /// The request as it is handed out.
  public var start: String
  /// How many of the four principles have to be met.
  public var least: Int
  /// Those that have to be among them.
  public var must: [PromptPrinciple]

  /// Reads `start`, `reach` and `must`.
  init(_ fields: FieldReader) {
    start = fields.words("start")
    least = fields.integer("reach", in: 1...4)
    let names = fields.texts("must")
    must = names.compactMap(PromptPrinciple.init)
    if must.count != names.count {
      let known = PromptPrinciple.allCases.map(\.rawValue)
      fields.report(.notOneOf(key: "must", choices: known), at: "must")
    }
  }
}
