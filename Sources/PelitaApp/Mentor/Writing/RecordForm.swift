import LearningRecord
import Terminal
import TrainingModel

/// A mentoring record: what was seen, what was agreed, when to look again; shown before it is kept.
struct RecordForm {
  let desk: SchoolDesk
  /// Several when they sat together: each gets a record of their own.
  let teachers: [PersonID]
  var trigger: Difficulty?
  var evidence: [EventID] = []
  /// The record that is changed; `nil` for a new one.
  var record: Entry<MentoringText>?

  private var phrases: any Phrases { desk.phrases }

  /// Asks and stores; what is then to be said.
  func run() throws -> [String] {
    guard var draft = record.map({ MentorWriting.Draft($0.body) }) ?? asked() else {
      return [phrases.nothingWritten]
    }
    while true {
      switch desk.dialogue.choose(reviewMenu(draft)) {
      case .keep?:
        try keep(draft)
        return [phrases.recordIsKept]
      case .observed?:
        draft.observed = askObserved(draft.observed) ?? draft.observed
      case .agreed?:
        draft.agreed =
          desk.form.text(phrases.whatWasAgreed, current: draft.agreed) ?? draft.agreed
      case .nextDay?:
        if let day = desk.form.day(phrases.nextDay, current: draft.nextDay) {
          draft.nextDay = day.value
        }
      case .evidence?:
        draft.evidence = try askEvidence(draft.evidence) ?? draft.evidence
      case .drop?:
        if draft == record.map({ MentorWriting.Draft($0.body) }) || losesIt() {
          return [phrases.nothingWritten]
        }
      case nil: return [phrases.nothingWritten]
      }
    }
  }

  /// The three questions of a new record; `nil` when the mentor goes back at the first.
  private func asked() -> MentorWriting.Draft? {
    guard let observed = askObserved(""), !observed.isEmpty else { return nil }
    var draft = MentorWriting.Draft(trigger: trigger, evidence: evidence, observed: observed)
    guard let agreed = desk.form.text(phrases.whatWasAgreed) else { return draft }
    draft.agreed = agreed
    draft.nextDay = desk.form.day(phrases.nextDay)?.value
    return draft
  }

  private func askObserved(_ current: String) -> String? {
    let attached = evidence.isEmpty ? "" : phrases.attemptsAreAttached(evidence.count)
    return desk.form.text(phrases.whatWasSeen(names), note: attached, current: current)
  }

  private var names: String { teachers.map(desk.name(of:)).joined(separator: ", ") }

  private func keep(_ draft: MentorWriting.Draft) throws {
    let writing = MentorWriting(desk: desk)
    if let record {
      try writing.revise(record, as: draft)
    } else {
      try writing.record(draft, about: teachers)
    }
  }

  private func losesIt() -> Bool {
    var screen = Screen()
    screen.add(phrases.recordWouldBeLost, .warning)
    return desk.form.confirms(screen, yes: phrases.dropIt, no: phrases.goOnWriting)
  }

  /// Lets the mentor pick attempts of any activity, the newest first; `nil` when she goes back.
  private func askEvidence(_ current: [EventID]) throws -> [EventID]? {
    let attempts = try EvidencePicking(desk: desk, teachers: teachers).attempts
    guard !attempts.isEmpty else {
      desk.dialogue.say(phrases.noAttemptsHere)
      return nil
    }
    let chosen = attempts.indices.filter { current.contains(attempts[$0].id) }
    return desk.form.several(
      phrases.whichAttempts, among: attempts.map { ($0.title, $0.id) }, chosen: chosen)
  }
}

extension RecordForm {
  /// What can be done with a record that is written and not kept yet.
  private enum Choice: Hashable {
    case keep
    case observed
    case agreed
    case nextDay
    case evidence
    case drop
  }

  private func reviewMenu(_ draft: MentorWriting.Draft) -> Menu<Choice> {
    var screen = Screen()
    screen.add(phrases.recordAbout(names).sanitisedLine, .title)
    if let title = draft.trigger.flatMap(desk.titles.title(of:)) {
      screen.add(title.sanitisedLine, .dim)
    }
    screen.add(phrases.teacherCanReadThis, .dim)
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.keepRecord, choice: .keep)
    menu.add("2", phrases.partObserved, detail: shown(draft.observed), choice: .observed)
    menu.add("3", phrases.partAgreed, detail: shown(draft.agreed), choice: .agreed)
    let day = draft.nextDay.map { phrases.longDate(CalendarDay($0)) } ?? ""
    menu.add("4", phrases.partNextDay, detail: shown(day), choice: .nextDay)
    if teachers.count == 1 {
      menu.add(
        "5", phrases.partEvidence, detail: phrases.attemptCount(draft.evidence.count),
        choice: .evidence)
    }
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .drop)])
    menu.accept("0", choice: .drop)
    return menu
  }

  private func shown(_ text: String) -> String {
    text.isEmpty ? phrases.stillEmpty : text.sanitisedLine
  }
}

extension MentorWriting.Draft {
  /// What a kept record says.
  fileprivate init(_ text: MentoringText) {
    self.init(
      trigger: text.trigger, evidence: text.evidence, observed: text.observed,
      agreed: text.agreed, nextDay: text.nextDay)
  }
}
