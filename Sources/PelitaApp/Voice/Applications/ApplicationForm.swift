import LearningRecord
import ProgressStore
import Terminal
import TrainingModel

/// Three short questions about the class, each of which may be skipped, and who may read it.
///
/// Every answer is on the disk before the next question: a power cut takes nothing.
struct ApplicationForm {
  let desk: TeacherDesk
  let occasion: ClassOccasion
  /// What the occasion is called.
  let title: String

  /// How the form ended.
  enum Outcome {
    case kept
    case postponed
    /// All questions were skipped.
    case nothingTold
    case back
  }

  private var phrases: any Phrases { desk.phrases }

  /// Asks; `old` is what is being changed.
  func run(changing old: OwnApplication? = nil) throws -> Outcome {
    var draft = try startingDraft(old)
    let questions: [(question: String, answer: WritableKeyPath<ClassQuestion, String>)] = [
      (phrases.askTried, \.tried), (phrases.askResult, \.result), (phrases.askNext, \.next),
    ]
    for (number, question) in questions.enumerated() {
      switch ask(question.question, number: number, now: draft[keyPath: question.answer]) {
      case .answer(let text): draft[keyPath: question.answer] = text
      case .later:
        if old == nil { try desk.postpone(occasion) }
        return .postponed
      case .back: return .back
      }
      guard desk.dialogue.keeps({ try desk.store.keep(draft) }) else { return .back }
    }
    guard ![draft.tried, draft.result, draft.next].allSatisfy(\.isEmpty) else {
      try desk.store.keep(ClassQuestion(subject: draft.subject, askFromDay: nil))
      return .nothingTold
    }
    guard let audience = askAudience(old?.audience) else { return .back }
    return try keep(draft, for: audience, inPlaceOf: old) ? .kept : .back
  }

  /// What stands there already: of an earlier try that a power cut ended, or of what is changed.
  private func startingDraft(_ old: OwnApplication?) throws -> ClassQuestion {
    if let old {
      return ClassQuestion(
        subject: old.draftName, askFromDay: nil, tried: old.body.tried,
        result: old.body.result, next: old.body.next)
    }
    return try desk.store.classQuestions()[occasion.subject.name]
      ?? ClassQuestion(subject: occasion.subject.name)
  }

  private enum Answer {
    case answer(String)
    case later
    case back
  }

  private func ask(_ question: String, number: Int, now: String) -> Answer {
    var screen = Screen()
    screen.lines.append(
      .edges(
        StyledText(phrases.classTitle(title).sanitisedLine, .title),
        StyledText("\(number + 1)/3", .dim)))
    if !occasion.plan.isEmpty {
      screen.add(phrases.youPlanned(occasion.plan.sanitisedLine), .dim)
    }
    screen.space()
    screen.add(question, .strong)
    screen.add(
      now.isEmpty
        ? phrases.mayBeSkipped : phrases.enterKeeps(now.sanitisedLine) + " " + phrases.dashEmpties,
      .dim)
    screen.lines.append(
      .keys([
        Screen.KeyLabel("n", phrases.keyLater), Screen.KeyLabel("k", phrases.keyBack),
      ]))
    guard case .text(let text) = desk.dialogue.ask(screen) else { return .back }
    switch text.lowercased() {
    case "": return .answer(now)
    case "n": return .later
    case "k", "0": return .back
    case "-": return .answer("")
    default: return .answer(String(text.prefix(ApplicationErrand.longestAnswer)))
    }
  }

  private func askAudience(_ now: OwnApplication.Audience?) -> OwnApplication.Audience? {
    var screen = Screen()
    screen.add(phrases.whoMayRead, .strong)
    screen.space()
    var menu = Menu<OwnApplication.Audience?>(screen)
    for (index, audience) in OwnApplication.Audience.allCases.enumerated() {
      menu.add(
        String(index + 1), phrases.title(of: audience), detail: now == audience ? "✓" : "",
        choice: audience)
    }
    menu.draw { screen in
      screen.space()
      screen.add(phrases.audienceMayChange, .dim)
    }
    menu.add(keys: [("k", phrases.keyBack, nil)])
    menu.accept("0", choice: nil)
    if let now { menu.accept("Enter", choice: now) }
    return desk.dialogue.choose(menu) ?? nil
  }

  private func keep(
    _ draft: ClassQuestion, for audience: OwnApplication.Audience, inPlaceOf old: OwnApplication?
  ) throws -> Bool {
    var body =
      old?.body
      ?? ClassApplication(person: desk.store.person, tried: "", day: desk.schoolDay)
    body.tried = draft.tried
    body.result = draft.result
    body.next = draft.next
    if old == nil {
      body.session = occasion.session
      if case .lesson(let lesson) = occasion.subject { body.lesson = lesson }
    }
    return desk.dialogue.keeps {
      try desk.keep(body, for: audience, inPlaceOf: old, settling: draft.subject)
    }
  }
}
