/// A quiz item of a lesson; its text is the block before it.
public struct Question: Hashable, Sendable {
  /// `data-id`, or in foreign files a name made of step and place.
  public var id: ActivityID
  public var form: Form
  public var judging: Judging
  public var attributes: QuestionAttributes
  /// From gentle to plain.
  public var hints: [[Block]]
  /// The worked answer, shown after tries.
  public var solution: [Block]
  /// Whether the file has a solution, be it only further questions.
  public var hasSolution: Bool
  /// Whether a script follows it; `judging` says what became of that.
  public var hasScript: Bool
  public var position: SourcePosition
  /// The texts as written, for listings and comparisons.
  public var wording: QuestionWording

  /// What is asked, with the right answers; indices count from 0 in the file's order.
  public enum Form: Hashable, Sendable {
    case single(options: [[Inline]], right: Set<Int>)
    case multiple(options: [[Inline]], right: Set<Int>)
    case text(right: String)
    case selection(options: [[Inline]], right: Set<Int>)
    /// LiaScript's drag and drop, asked as a numbered choice.
    case drag(options: [[Inline]], right: Set<Int>)
    case gap(GapText)
    case matrix(Matrix)
    /// `[[!]]`: shows its solution, never judged.
    case generic
    case survey(Survey)
    case task(TaskList)
  }

  /// Whether an answer can be right or wrong here.
  public enum Judging: Hashable, Sendable {
    case judged
    /// A survey or generic question: stored, never judged.
    case never
    /// A script or other thing that Pelita does not run decides: shown as unchecked.
    case unchecked
    /// A script of a known idiom, read as data: the accepted texts after folding.
    case accepts([String], folding: TextFolding)
    /// A script's regular expression, matched in bounded time.
    case matches(pattern: String, ignoringCase: Bool)
  }

  /// Makes a question.
  public init(
    id: ActivityID, form: Form, judging: Judging = .judged,
    attributes: QuestionAttributes = QuestionAttributes(), hints: [[Block]] = [],
    solution: [Block] = [], position: SourcePosition,
    wording: QuestionWording = QuestionWording()
  ) {
    self.id = id
    self.form = form
    self.judging = judging
    self.attributes = attributes
    self.hints = hints
    self.solution = solution
    hasSolution = !solution.isEmpty
    hasScript = false
    self.position = position
    self.wording = wording
  }
}
