import Curriculum
import Robot
import Terminal

/// Writing a program, or mending one: edit, run, look, edit again.
struct RobotWriting {
  let table: RobotTable

  private enum Ending: String {
    case run, trial, otherMap, restart
  }

  private var phrases: any Phrases { table.phrases }

  /// Lets the teacher work until a run that counts.
  func work() throws -> WorkOutcome {
    var editing = TextEditing(in: table.room, manner, starter: table.bench.starter)
    var message: [Screen.Line] = []
    var marked: Set<Int> = []
    var shownMap = 0
    var told: Set<String> = []
    while true {
      let ending: Ending
      switch try editing.edit(saying: message, marking: marked) {
      case .gone: return .gone
      case .left: return .paused
      case .ended(let name): ending = Ending(rawValue: name) ?? .run
      }
      (message, marked) = ([], [])
      if ending == .restart {
        editing.replace(with: table.bench.starter)
        message = [.text(StyledText(phrases.startedAgain, .emphasis))]
        continue
      }
      if ending == .otherMap {
        shownMap = (shownMap + 1) % table.visibleStages.count
        editing.manner.picture = table.picture(of: table.visibleStages[shownMap])
        continue
      }
      let reading = table.bench.judge.reader.read(editing.text)
      guard let program = reading.program else {
        (message, marked) = wording(of: reading.problems)
        continue
      }
      let lines = editing.content.lines
      if ending == .trial {
        let stage = table.visibleStages[shownMap]
        guard table.show(program, lines: lines, on: stage, saying: { _ in [phrases.tryIsOver] })
        else { return .gone }
        message = synonyms(in: reading, &told)
        continue
      }
      return judged(program, editing.text, lines, reading, &told)
    }
  }

  private func judged(
    _ program: RobotProgram, _ text: String, _ lines: [String], _ reading: ProgramReading,
    _ told: inout Set<String>
  ) -> WorkOutcome {
    var prediction = ""
    if table.task.asksPrediction, program.countedLines > 0, let map = table.task.stages.first?.map {
      guard let answer = table.askForPrediction(on: map) else { return .gone }
      prediction = answer
    }
    let judgement = table.bench.judgement(on: text)
    var measures: [String: Int] = [:]
    var usual: [String] = []
    for synonym in reading.synonyms where told.insert(synonym.written).inserted {
      usual.append(phrases.usualWord(synonym.written, synonym.usual))
    }
    let isOpen = table.show(program, lines: lines, judgement: judgement) { run in
      guard !prediction.isEmpty else { return Array(usual.prefix(1)) }
      let place = run.world.position.label
      measures["predictionRight"] = prediction == place ? 1 : 0
      let said =
        prediction == place
        ? phrases.predictionWasRight(place) : phrases.predictionWas(prediction, place)
      return [said] + usual.prefix(1)
    }
    return isOpen ? table.outcome(judgement, work: text, measures: measures) : .gone
  }

  /// A slip in form is explained and never counts as a try.
  private func wording(of problems: [ProgramProblem]) -> ([Screen.Line], Set<Int>) {
    let words = FeedbackWording(
      description: table.bench.exercise.description, bench: table.bench, phrases: phrases)
    var lines: [Screen.Line] = [
      .text(StyledText(phrases.linesToLookAt(problems.count), .emphasis))
    ]
    for problem in problems.prefix(Self.mostProblems) {
      let feedback = words.feedback(for: problem.reason)
      lines.append(.text(StyledText(feedback.seen + " " + feedback.next), indent: 3, hanging: 5))
    }
    if problems.count > Self.mostProblems {
      lines.append(
        .text(StyledText(phrases.andMoreLater(problems.count - Self.mostProblems)), indent: 3))
    }
    return (lines, Set(problems.map(\.line)))
  }

  /// More at once would be a scolding; the marks show all of them.
  private static let mostProblems = 4

  private func synonyms(in reading: ProgramReading, _ told: inout Set<String>) -> [Screen.Line] {
    reading.synonyms.first { !told.contains($0.written) }.map { synonym in
      told.insert(synonym.written)
      return [.text(StyledText(phrases.usualWord(synonym.written, synonym.usual), .emphasis))]
    } ?? []
  }

  private var manner: EditingManner {
    let reader = table.bench.judge.reader
    var endings = [
      EditingManner.Ending(
        name: Ending.run.rawValue, words: phrases.robotRun.words, label: phrases.robotRun.label),
      EditingManner.Ending(
        name: Ending.trial.rawValue, words: phrases.robotTry.words, label: phrases.robotTry.label),
    ]
    if table.visibleStages.count > 1 {
      let words = phrases.robotOtherMap
      endings.append(
        EditingManner.Ending(
          name: Ending.otherMap.rawValue, words: words.words, label: words.label, needsText: false))
    }
    if !table.task.starter.isEmpty {
      let words = phrases.robotRestart
      endings.append(
        EditingManner.Ending(
          name: Ending.restart.rawValue, words: words.words, label: words.label, needsText: false))
    }
    return EditingManner(
      title: table.title, instruction: phrases.robotInstruction,
      picture: table.visibleStages.first.map(table.picture) ?? [], endings: endings,
      completions: RobotVocabulary.completions(in: table.language, thing: table.task.thing),
      layout: reader.indented, objection: objection(endings), fileName: phrases.robotFileName,
      mostLines: 200)
  }
}

extension RobotWriting {
  /// Words for the editor that no program holds; a slip in one of them is not a line.
  private static let editorWords = ["hapus", "delete", "urung", "undo", "sisip", "insert"]

  /// A slip in `jalankan`, or `selesai` where somebody means that the program is ready.
  private func objection(
    _ endings: [EditingManner.Ending]
  ) -> (String, [String]) -> String? {
    let reader = table.bench.judge.reader
    let words = endings.flatMap(\.words)
    let run = phrases.robotRun.words.first ?? ""
    return { [phrases] line, above in
      if reader.isEndTooMany(line, after: above) {
        return phrases.nothingToEnd(line.trimmed, run: run)
      }
      guard !reader.canRead(line, after: above) else { return nil }
      let parts = line.lowercased().split(separator: " ").map(String.init)
      if parts.count == 1, let near = NearestWord.nearest(to: parts[0], among: words) {
        return phrases.meantPerhaps(line.trimmed, near)
      }
      guard parts.count <= 2, let first = parts.first,
        let near = NearestWord.nearest(to: first, among: Self.editorWords)
      else { return nil }
      return phrases.meantPerhaps(line.trimmed, ([near] + parts.dropFirst()).joined(separator: " "))
    }
  }
}

extension RobotVocabulary {
  /// What Tab offers.
  fileprivate static func completions(in language: Language, thing: String) -> [String] {
    RobotKeyword.allCases.map { word($0, in: language) }
      + RobotCondition.Sense.allCases.map {
        text(of: RobotCondition($0), in: language, thing: thing)
      }
  }
}
