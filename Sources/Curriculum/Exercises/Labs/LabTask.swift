/// A task of this kind: a small, honest machine-learning experiment.
public struct LabTask: Hashable, Sendable {
  /// What is set up, and what has to be achieved.
  public var plan: LabPlan
  /// Asked at the end, when the experiment was seen.
  public var question: LabQuestion?
  /// What just happened, in one plain sentence.
  public var happened: String

  /// Reads `task`.
  init(_ fields: FieldReader) {
    plan = LabPlan(fields)
    question = fields.fields("question").map(LabQuestion.init)
    happened = fields.words("happened")
    if let measure = question?.measure, !measure.isKnown(to: plan) {
      fields.report(.unusable(key: "question", reason: "this lab has no such measure"))
    }
  }
}
