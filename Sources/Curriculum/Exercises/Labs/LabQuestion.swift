/// What is asked when the experiment was seen: to choose from, or to read off and type.
public struct LabQuestion: Hashable, Sendable {
  public var ask: String
  /// To choose from; empty where an answer is typed.
  public var options: [String]
  /// The right option, from 1.
  public var right: Int
  /// What the experiment itself answers; `nil` where there are options.
  public var measure: LabMeasure?

  /// Reads `ask` with `options` and `right`, or with `measure`.
  init(_ fields: FieldReader) {
    ask = fields.words("ask")
    options = fields.wordsList("options")
    guard !fields.has("measure") else {
      right = 0
      measure = LabMeasure(fields.text("measure"))
      if measure == nil || !options.isEmpty { fields.report(.malformed(key: "measure")) }
      return
    }
    right = fields.integer("right", in: 1...max(options.count, 1))
    if options.count < 2 { fields.report(.missing(key: "options")) }
  }
}
