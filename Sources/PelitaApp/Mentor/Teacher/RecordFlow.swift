import Terminal
import TrainingModel

/// One mentoring record: what it says, practice around it, and how it stands.
struct RecordFlow {
  let desk: SchoolDesk
  let record: EntityID

  private var phrases: any Phrases { desk.phrases }

  private enum Choice: Hashable {
    case change
    case close
    case reopen
    case back
  }

  /// Shows it until the mentor goes back.
  func run() throws {
    var news: [String] = []
    while let entry = desk.model.entry(record, of: MentoringText.self) {
      let writing = MentorWriting(desk: desk)
      let choice = desk.dialogue.choose(
        try menu(of: entry, standing: writing.standing(of: entry), news: news))
      switch choice {
      case .change?:
        news = try RecordForm(
          desk: desk, teachers: [entry.body.teacher], trigger: entry.body.trigger,
          evidence: entry.body.evidence, record: entry
        ).run()
      case .close?: try writing.mark(entry, .closed)
      case .reopen?: try writing.mark(entry, .open)
      case .back?, nil: return
      }
    }
  }

  private func menu(
    of entry: Entry<MentoringText>, standing: MentoringFact.Standing, news: [String]
  ) throws -> Menu<Choice> {
    var screen = Screen()
    let day = phrases.longDate(CalendarDay(desk.day(of: entry)))
    screen.lines.append(
      .edges(
        StyledText(desk.name(of: entry.body.teacher).sanitisedLine, .title),
        StyledText(phrases.word(for: standing))))
    screen.add(phrases.writtenBy(desk.name(of: entry.author), day).sanitisedLine, .dim)
    for line in news { screen.add(line, .right) }
    add(phrases.partObserved, entry.body.observed, to: &screen)
    add(phrases.partAgreed, entry.body.agreed, to: &screen)
    let next = entry.body.nextDay.map { phrases.longDate(CalendarDay($0)) } ?? ""
    add(phrases.partNextDay, next, to: &screen)
    add(phrases.partOutcome, entry.body.outcome, to: &screen)
    if !entry.body.evidence.isEmpty {
      add(phrases.partEvidence, phrases.attemptCount(entry.body.evidence.count), to: &screen)
    }
    if let effect = try effect(of: entry) {
      screen.add(phrases.effectSpan, .strong)
      screen.lines += EffectLines(effect, titles: desk.titles, phrases: phrases).lines
    }
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.changeRecord, choice: .change)
    if standing == .closed {
      menu.add("2", phrases.reopenRecord, choice: .reopen)
    } else {
      menu.add("2", phrases.closeRecord, choice: .close)
    }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }

  private func effect(of entry: Entry<MentoringText>) throws -> MentoringEffect? {
    try desk.mentoringEffects(of: entry.body.teacher).effects.first { $0.record == entry.id }
  }

  private func add(_ title: String, _ text: String, to screen: inout Screen) {
    guard !text.isEmpty else { return }
    screen.lines.append(
      .text(
        StyledText(title + ": ", .dim) + StyledText(text.sanitisedLine), indent: 1, hanging: 3))
  }
}
