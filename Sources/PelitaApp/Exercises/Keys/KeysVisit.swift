import Curriculum
import Drills
import LearningRecord
import Terminal

/// One going through an exercise's keys: the probe on first use, then key after key.
struct KeysVisit {
  let bench: KeysBench
  let room: ExerciseRoom

  private var isLive: Bool { room.dialogue.console.capabilities.isInteractive }
  private static let heading = "pelita round 1"

  func play() throws -> WorkOutcome {
    let keeper = KeyProbeKeeper(room.surroundings)
    var result = keeper.result
    let needsProbe = isLive && result == nil && bench.task.steps.contains { $0.way == .press }
    if needsProbe {
      var probing = KeyProbing(
        dialogue: room.dialogue, title: bench.exercise.description.title,
        terminal: keeper.terminal)
      let end = probing.play()
      // Without the note the probe comes again next time; the exercise need not wait for it.
      try? keeper.keep(probing.probe.result)
      result = probing.probe.result
      if end == .gone { return .gone }
      if end == .left { return .paused }
    }
    var practice = KeyPractice(
      bench: bench, room: room, round: KeyRound(bench.task, after: kept),
      probe: isLive ? result ?? KeyProbeResult(terminal: keeper.terminal) : nil,
      isAfterProbe: needsProbe)
    let end = practice.play()
    if isLive, practice.probe != result, let probe = practice.probe { try? keeper.keep(probe) }
    guard end == .done else {
      try keep(practice.round.script)
      return end == .gone ? .gone : .paused
    }
    try room.draft.keep("")
    return outcome(practice)
  }

  private func outcome(_ practice: KeyPractice) -> WorkOutcome {
    guard let activity = bench.exercise.id.activity else { return .paused }
    let round = practice.round
    var measures = [
      "keysAsked": bench.task.steps.count, "firstRight": round.firstRight,
      "keysPressed": practice.pressed, "keysNamed": practice.named,
    ]
    for (key, count) in round.missed { measures["missed.\(key)"] = count }
    return .judged(
      KeyJudge.verdict(on: round.script, for: bench.task),
      Performance(exercise: activity, work: round.script.text, measures: measures))
  }

  /// What came in an earlier visit to the same version of this exercise.
  private var kept: KeyScript {
    let rows = room.draft.text?.split(separator: "\n").map(String.init) ?? []
    guard rows.prefix(2) == [Self.heading, bench.exercise.revision] else {
      return KeyScript(answers: [])
    }
    return KeyScript(rows.dropFirst(2).joined(separator: "\n"))
  }

  private func keep(_ script: KeyScript) throws {
    try room.draft.keep(
      [Self.heading, bench.exercise.revision, script.text].joined(separator: "\n"))
  }
}
