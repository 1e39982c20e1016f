import Curriculum
import Drills
import LearningRecord
import Terminal

/// One stretch of typing: which text, live or line by line, and what came of it.
struct TypingVisit {
  let bench: TypingBench
  let room: ExerciseRoom

  private var dialogue: Dialogue { room.dialogue }
  private var phrases: any Phrases { room.phrases }
  private var isLive: Bool {
    let capabilities = dialogue.console.capabilities
    return capabilities.isInteractive && !capabilities.isPlain
  }

  /// What to do with a run that was left before its end.
  private enum Choice { case goOn, again, enough, back }

  func play() throws -> WorkOutcome {
    isLive ? try playLive() : try LineTyping(bench: bench, room: room, lines: drawnLines).play()
  }

  private func playLive() throws -> WorkOutcome {
    var log: TypingLog?
    if let kept = room.draft.text.flatMap(TypingLog.init), kept.revision == bench.exercise.revision,
      !kept.strokes.isEmpty
    {
      if kept.run.text.isFinished { return try finish(kept) }
      switch dialogue.choose(menu(kept.run.text)) {
      case .goOn: log = kept
      case .again: break
      case .enough: return try finish(kept)
      case .back: return .paused
      case nil: return .gone
      }
    }
    if log == nil {
      switch startingLines() {
      case .lines(let lines): log = TypingLog(revision: bench.exercise.revision, lines: lines)
      case .back: return .paused
      case .gone: return .gone
      }
    }
    guard let log else { return .paused }
    var live = LiveTyping(room: room, log: log, record: TypingRecord(room.allEarlier))
    switch try live.play() {
    case .left: return .paused
    case .gone: return .gone
    case .finished: return try finish(live.log)
    }
  }

  private func startingLines() -> OwnNames.Outcome {
    guard bench.task.source == .names else { return .lines(drawnLines) }
    return OwnNames(dialogue: dialogue, examples: bench.task.lines).choose()
  }

  /// Drawn anew for each try, the same again while one goes on.
  private var drawnLines: [String] {
    bench.lines(
      drawnWith: room.seed &+ UInt64(room.earlier.count),
      holding: TypingRecord(room.allEarlier).weakKeys)
  }

  private func menu(_ text: CopiedText) -> Menu<Choice> {
    var screen = Screen()
    screen.add(bench.exercise.description.title, .title)
    screen.space()
    screen.add(phrases.typedSoFar(line: text.line + 1, of: text.places.count))
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("Enter", phrases.goOnTyping, choice: .goOn)
    menu.add("1", phrases.typeFromTheStart, choice: .again)
    menu.add("2", phrases.enoughTyping, choice: .enough)
    menu.add("k", phrases.keyBack, choice: .back)
    menu.accept("0", choice: .back)
    return menu
  }

  /// Shows how it went and judges it; what was left early is practice and counts for nothing else.
  private func finish(_ log: TypingLog) throws -> WorkOutcome {
    let run = log.run
    let result = TypingResult(run: run, record: TypingRecord(room.allEarlier), phrases: phrases)
    dialogue.show(result.screen)
    dialogue.waitForEnter(below: result.screen)
    try room.draft.keep("")
    guard let activity = bench.exercise.id.activity else { return .paused }
    let isOwn = bench.task.source == .names && log.lines != bench.task.lines
    let performance = Performance(
      exercise: activity,
      work: isOwn ? phrases.ownNamesAreNotKept : run.text.transcript.joined(separator: "\n"),
      measures: TypingRecord.measures(of: run))
    guard run.text.isFinished else {
      let seen = ["typed": "\(TypingScore(run).attempted)"]
      return .judged(.unchecked(ExerciseReason("ended-early", seen: seen)), performance)
    }
    let verdict = TypingJudge(bench.task, lines: log.lines).verdict(on: run)
    return .judged(isOwn ? verdict.withoutWords : verdict, performance)
  }
}

extension ExerciseVerdict {
  /// The same without words of the text, which may be a pupil's name and would be kept.
  fileprivate var withoutWords: Self {
    guard case .notYet(let reasons) = self else { return self }
    return .notYet(
      reasons.map { reason in
        var reason = reason
        if reason.seen["word"] != nil { reason.seen["word"] = "…" }
        return reason
      })
  }
}
