import Terminal
import TrainingModel

/// Menu 1 of a session: what became of each of the five stages.
struct StagesFlow {
  let desk: SchoolDesk
  let session: Entry<Session>

  private var phrases: any Phrases { desk.phrases }
  private var writing: SessionWriting { SessionWriting(desk: desk, session: session) }

  private enum Choice: Hashable {
    case part(Stage.Part)
    case restAsPlanned
    case back
  }

  /// Asks until somebody goes back.
  ///
  /// - Returns: What is to be told on the session's page.
  func run() throws -> [String] {
    var news = ""
    while true {
      switch desk.dialogue.choose(menu(news: news)) {
      case nil, .back?: return news.isEmpty ? [] : [news]
      case .restAsPlanned?: news = try noteRest()
      case .part(let part)?: news = try note(part) ?? news
      }
    }
  }

  private func menu(news: String) -> Menu<Choice> {
    var screen = Screen()
    screen.add(phrases.stagesTitle, .title)
    screen.add(session.body.topic.sanitisedLine, .dim)
    if !news.isEmpty { screen.add(news.sanitisedLine, .right) }
    screen.space()
    var menu = Menu<Choice>(screen)
    let lines = SessionStory.stageLines(of: session, in: SessionIndex(desk.model))
    for (place, line) in lines.enumerated() {
      menu.add(
        String(place + 1), phrases.name(of: line.part), detail: detail(of: line).sanitisedLine,
        choice: .part(line.part))
    }
    let noted = lines.count { $0.stage?.outcome != nil }
    menu.add(
      "6", noted == 0 ? phrases.allStagesAsPlanned : phrases.restAsPlanned,
      isAvailable: noted < lines.count, choice: .restAsPlanned)
    menu.draw { $0.space() }
    menu.draw { $0.add(phrases.whichStage, .dim) }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }

  /// What became of it without its name, which stands before.
  private func detail(of line: SessionStory.StageLine) -> String {
    let told = phrases.told(line)
    return line.mark + " " + told.dropFirst(phrases.name(of: line.part).count + 2)
  }

  private func noteRest() throws -> String {
    let open = Stage.Part.allCases.map(writing.stage).filter { $0.outcome == nil }
    try writing.note(
      open.map { stage in
        var stage = stage
        stage.outcome = .asPlanned
        return stage
      })
    return phrases.stagesAreNoted
  }

  /// Asks about one stage; `nil` when somebody went back.
  private func note(_ part: Stage.Part) throws -> String? {
    var stage = writing.stage(part)
    let outcomes = Stage.Outcome.allCases.map { (title: phrases.name(of: $0), choice: $0) }
    guard let outcome = desk.form.one(phrases.whatBecame(of: part), among: outcomes) else {
      return nil
    }
    stage.outcome = outcome
    switch outcome {
    case .asPlanned:
      stage.actual = ""
      stage.cause = nil
    case .shortened:
      guard let minutes = askMinutes(stage.actualMinutes) else { return nil }
      stage.actualMinutes = minutes.value
      guard let cause = askCause() else { return nil }
      stage.cause = cause.value
    case .replaced:
      guard
        let actual = desk.form.text(
          phrases.askUsedInstead, note: phrases.usedInsteadExample, current: stage.actual),
        let cause = askCause()
      else { return nil }
      stage.actual = String(actual.sanitisedLine.prefix(300))
      stage.cause = cause.value
    case .notHeld:
      guard let cause = askCause() else { return nil }
      stage.actual = ""
      stage.actualMinutes = nil
      stage.cause = cause.value
    }
    try writing.note([stage])
    return phrases.stageIsNoted(part, outcome)
  }

  private func askMinutes(_ current: Int?) -> Form.Answer<Int>? {
    var note = phrases.minutesMayBeEmpty
    while true {
      let known = current.map(String.init) ?? ""
      guard let text = desk.form.text(phrases.askMinutes, note: note, current: known) else {
        return nil
      }
      if text.isEmpty { return Form.Answer(value: nil) }
      if let minutes = Int(text), (0...1440).contains(minutes) {
        return Form.Answer(value: minutes)
      }
      note = phrases.notMinutes
    }
  }

  /// What got in the way; "nothing" is an answer too.
  private func askCause() -> Form.Answer<Obstacle.Sort>? {
    let causes: [(title: String, choice: Form.Answer<Obstacle.Sort>)] =
      Obstacle.Sort.allCases.map { (phrases.name(of: $0), Form.Answer(value: $0)) }
      + [(phrases.noCause, Form.Answer(value: nil))]
    return desk.form.one(phrases.askCause, among: causes)
  }
}
