public import Curriculum
public import LearningRecord

/// Draws events that look like a teacher's, from small sets of lessons and activities.
public struct EventGenerator {
  private var random: SeededGenerator
  private static let lessons = ["laptop.first-time", "laptop.files", "sheets.average"]
  private static let texts = [
    "", "soal.docx", "=SUM(A1:A10)", "alamat yang \"mana\"?", "garis\nbaru\t\\ \u{1}", "é 你 🙂",
  ]

  /// Starts the sequence that `seed` names.
  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Draws a number.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  /// Draws one of `items`, which must not be empty.
  public mutating func one<Item>(of items: [Item]) -> Item {
    items[number(in: 0...(items.count - 1))]
  }

  /// The writer with this number, always the same.
  public func writer(_ number: Int) -> WriterID {
    var random = SeededGenerator(seed: UInt64(number))
    return WriterID(using: &random)
  }

  /// Draws the histories of `writers` writers, `count` events each, whose clocks jump and come back.
  public mutating func histories(writers: Int, count: Int) -> [Event] {
    (0..<writers).flatMap { writer in
      var time: Int64 = 1_764_000_000_000
      var error: Int64 = 0
      return (1...count).map { sequence in
        if number(in: 0...9) == 0 {
          error = one(of: [0, 0, -50_000, 900_000, 40_000_000_000, -20_000_000_000, -time])
        }
        time += Int64(number(in: 0...90_000))
        return Event(
          id: EventID(writer: self.writer(writer), sequence: sequence),
          clockMilliseconds: time + error, isClockDoubtful: error != 0,
          contentRevision: one(of: ["", "0f3a"]), body: body(writers: writers, count: count))
      }
    }
  }

  /// Draws an event's name among `count` of each writer.
  public mutating func id(writers: Int, count: Int) -> EventID {
    EventID(writer: writer(number(in: 0...(writers - 1))), sequence: number(in: 1...count))
  }

  /// Draws the order of `items`.
  public mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
    items.shuffled(using: &random)
  }

  /// Draws a body; names other events among `count` of each writer.
  public mutating func body(writers: Int = 2, count: Int = 20) -> EventBody {
    switch number(in: 0...29) {
    case 0: .disowned((0...number(in: 0...2)).map { _ in id(writers: writers, count: count) })
    case 1: .adopted(original: id(writers: writers, count: count), plainBody())
    case 2: .helpWithdrawn(request: id(writers: writers, count: count))
    case 3: .unknown(kind: "badge-won", json: #"{"new":[1.5,{"a":null}]}"#)
    default: plainBody()
    }
  }

  /// Draws a body that names no other event.
  public mutating func plainBody() -> EventBody {
    let lesson = lesson()
    let activity = activity()
    return switch number(in: 0...13) {
    case 0:
      .profileChosen(
        Profile(
          name: one(of: Self.texts), address: one(of: FormOfAddress.allCases),
          language: one(of: Language.allCases)))
    case 1: .lessonOpened(lesson)
    case 2: .stepReached(lesson: lesson, step: step(), part: number(in: 0...3))
    case 3: .hintShown(lesson: lesson, activity: activity, number: number(in: 1...3))
    case 4: .solutionShown(lesson: lesson, activity: activity)
    case 5: .postponed(lesson: lesson, activity: activity)
    case 6:
      .helpRequested(
        lesson: lesson, activity: one(of: [activity, nil]), sentence: one(of: Self.texts))
    case 7: .reflected(lesson: lesson, activity: one(of: [activity, nil]), note: "note-1")
    case 8: .lessonCompleted(lesson)
    case 9: .sittingEnded(lesson: one(of: [lesson, nil]))
    case 11:
      .practised(
        FreePractice(
          performance: performance(), verdict: one(of: Verdict.allCases),
          number: number(in: 1...4), hints: number(in: 0...2),
          followsSolution: number(in: 0...4) == 0))
    case 10: .replyRead(reply: "reply-\(number(in: 1...3))")
    default: .answered(attempt(lesson: lesson, activity: activity))
    }
  }

  /// Draws an attempt at an activity.
  public mutating func attempt(lesson: LessonID, activity: ActivityID) -> Attempt {
    Attempt(
      lesson: lesson, step: step(), activity: activity, answer: answer(),
      verdict: one(of: Verdict.allCases), number: number(in: 1...4), hints: number(in: 0...2),
      followsSolution: number(in: 0...4) == 0, milliseconds: one(of: [nil, 1_234, 60_000]))
  }

  /// Draws an answer, gap texts with their inputs too.
  public mutating func answer(depth: Int = 0) -> Answer {
    switch number(in: 0...(depth < 2 ? 5 : 4)) {
    case 0: .options(numbers())
    case 1: .text(one(of: Self.texts))
    case 2: .rows((0...number(in: 0...2)).map { _ in numbers() })
    case 3: .ticked(numbers())
    case 4: .performed(performance())
    default: .inputs((0...number(in: 0...2)).map { _ in answer(depth: depth + 1) })
    }
  }

  /// Draws work on an exercise.
  public mutating func performance() -> Performance {
    Performance(
      exercise: activity(),
      reasons: one(of: [[], ["still-there"], ["no-file", "with \"quote\""]]),
      told: one(of: [[], ["Folder belum ada."]]), work: one(of: Self.texts),
      measures: one(of: [[:], ["accuracyPermille": number(in: 0...1000), "missed.r": 2]]))
  }

  private mutating func numbers() -> Set<Int> {
    Set((0..<number(in: 0...3)).map { _ in number(in: 0...6) })
  }

  private mutating func lesson() -> LessonID {
    known(LessonID(one(of: Self.lessons)))
  }

  private mutating func step() -> StepID {
    known(StepID(one(of: ["files.names", "files.tree"])))
  }

  private mutating func activity() -> ActivityID {
    known(ActivityID(one(of: ["files.best-name", "files.class-tree", "sheets.sum"])))
  }

  private func known<Name>(_ name: Name?) -> Name {
    guard let name else { preconditionFailure("the generator's own names are valid") }
    return name
  }
}
