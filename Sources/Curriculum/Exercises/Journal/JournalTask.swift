/// A task of this kind: thoughts to write down, which are kept and never judged.
public struct JournalTask: Hashable, Sendable {
  /// Asked one by one; each answer is private.
  public var questions: [Question]

  /// One thing to think about.
  public struct Question: Hashable, Sendable {
    /// A word that outlives wording.
    public var name: String
    /// A short heading.
    public var label: String
    public var question: String

    /// Makes a question.
    public init(name: String, label: String, question: String) {
      self.name = name
      self.label = label
      self.question = question
    }
  }

  /// Makes a task.
  public init(questions: [Question]) { self.questions = questions }

  /// Reads `task`.
  init(_ fields: FieldReader) {
    questions = fields.list("questions").map {
      Question(name: $0.text("name"), label: $0.words("label"), question: $0.words("ask"))
    }
    if questions.isEmpty { fields.report(.missing(key: "questions")) }
  }
}
