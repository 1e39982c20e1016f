import Curriculum
import LearningRecord
import Practice
import Terminal
import TestSupport
import Testing

@testable import PelitaApp

/// A bench whose outcomes were written down before.
private final class PlayedBench: ExerciseBench {
  var outcomes: [WorkOutcome]
  let exercise: ActivityID

  init(_ exercise: ActivityID, _ verdicts: [ExerciseVerdict]) {
    self.exercise = exercise
    outcomes = verdicts.map { .judged($0, Performance(exercise: exercise, work: "kerja")) }
  }

  var blanks: [AuthoredWork] { [.text("kosong")] }
  func verdict(onAuthored work: AuthoredWork) -> ExerciseVerdict {
    switch work {
    case .text("benar"): .right
    case .text(let name): .notYet([ExerciseReason(name)])
    default: .unchecked(ExerciseReason("other"))
    }
  }
  func verdict(on work: ExerciseWork) -> ExerciseVerdict { .right }
  func feedback(for reason: ExerciseReason, phrases: any Phrases) -> ExerciseFeedback? {
    reason.name == "kind-knows"
      ? ExerciseFeedback(seen: "Baris {line} aneh.", why: "Itu sebabnya.", next: "Ubah.") : nil
  }
  func work(in room: ExerciseRoom) -> WorkOutcome {
    outcomes.isEmpty ? .paused : outcomes.removeFirst()
  }
}

@Suite struct ExerciseFlowTests {
  private let laptop: TestLaptop
  private let id: ExerciseID
  private let activity: ActivityID

  init() throws {
    laptop = try TestLaptop()
    id = try #require(ExerciseID("forms/letter"))
    activity = try #require(id.activity)
  }

  private func description(misses: [AuthoredMiss] = []) throws -> ExerciseDescription {
    let yaml = """
      exercise: journal/letter
      title: {id: Surat pertama, en: First letter}
      goal: {id: Tujuan surat., en: The letter's aim.}
      steps:
        - {id: Isi surat., en: Fill the letter.}
      hints:
        - {id: Lihat alamatnya., en: Look at the address.}
      covers: []
      feedback:
        no-subject:
          seen: {id: "Subjek masih kosong.", en: "No subject."}
          why: {id: "Penerima mencari lewat subjek.", en: "Subjects are searched."}
          next: {id: "Tulis isinya dalam lima kata.", en: "Write five words."}
      task: {questions: [{name: a, label: {id: a, en: a}, ask: {id: a, en: a}}]}
      """
    // Read as a journal, whose task is the smallest, then made one that is judged.
    let journal = try #require(ExerciseID("journal/letter"))
    var description = try ExerciseDescription(yaml: Array(yaml.utf8), as: journal, in: .indonesian)
    description.id = id
    description.solution = .text("benar")
    description.worked = "Kepada, Subjek, salam."
    description.misses = misses
    return description
  }

  private func play(
    _ verdicts: [ExerciseVerdict], _ lines: [String], start: ExerciseStart = ExerciseStart()
  ) throws -> (console: ScriptedConsole, end: ExerciseReturn, happened: [ExerciseHappening]) {
    let console = ScriptedConsole(lines.map(ScriptedConsole.Entry.line))
    let surroundings = laptop.surroundings(console)
    let loaded = LoadedExercise(description: try description(), folder: "/no", revision: "0")
    let room = ExerciseRoom(
      dialogue: Dialogue(console: console, phrases: IndonesianPhrases()),
      surroundings: surroundings, exercise: loaded, practiceFolder: laptop.root + "/p",
      draft: DraftKeeper(path: laptop.root + "/d/x.txt"), seed: 1, earlier: [], allEarlier: [])
    let flow = ExerciseFlow(
      bench: PlayedBench(activity, verdicts), room: room, offersMentor: true)
    var happened: [ExerciseHappening] = []
    let end = flow.run(from: start) { happening in
      if case .tried(_, let verdict) = happening {
        #expect(verdict != .right || !console.screen.contains("Benar"))
        #expect(!happened.isEmpty || !console.screen.contains("Belum tepat."))
      }
      happened.append(happening)
      return true
    }
    return (console, end, happened)
  }

  private let missing = ExerciseVerdict.notYet([ExerciseReason("no-subject")])

  @Test func `goal, steps and the way in stand on the first screen`() throws {
    let played = try play([], ["0"])
    #expect(played.console.transcript.contains("Surat pertama"))
    #expect(played.console.transcript.contains("1  Isi surat."))
    #expect(played.console.transcript.contains("Tekan Enter untuk mulai."))
    #expect(played.end == .leave)
  }

  @Test func `a reason is told in full, further ones in short`() throws {
    let verdict = ExerciseVerdict.notYet([
      ExerciseReason("no-subject"), ExerciseReason("kind-knows", seen: ["line": "4"]),
    ])
    let played = try play([verdict], ["", "k"])
    let screen = played.console.transcript
    #expect(screen.contains("Belum tepat. Subjek masih kosong."))
    #expect(screen.contains("Penerima mencari lewat subjek. Tulis isinya dalam lima kata."))
    #expect(screen.contains("·  Baris 4 aneh."))
    #expect(!screen.contains("Itu sebabnya."))
    #expect(played.end == .back)
  }

  @Test func `every try is kept with its reasons before its verdict is shown`() throws {
    let played = try play([missing, .right], ["", "", ""])
    #expect(
      played.happened == [
        .tried(
          Performance(
            exercise: activity, reasons: ["no-subject"], told: ["Subjek masih kosong."],
            work: "kerja"), .wrong),
        .tried(Performance(exercise: activity, work: "kerja"), .right),
      ])
    #expect(played.end == .done)
  }

  @Test func `a hint is offered after two tries and the worked answer shown after three`() throws {
    let played = try play([missing, missing, missing, .right], ["", "", "", "", ""])
    let screens = played.console.transcript
    #expect(screens.contains("Mau petunjuk? Ketik p."))
    #expect(screens.contains("Begini caranya:"))
    #expect(screens.contains("Kepada, Subjek, salam."))
    #expect(played.happened.contains(.solutionShown))
    #expect(screens.contains("Benar, dengan bantuan."))
  }

  @Test func `p shows hints one by one, then says that there are no more`() throws {
    let played = try play([], ["p", "p", "k"])
    #expect(played.console.transcript.contains("Lihat alamatnya."))
    #expect(played.console.transcript.contains("Semua petunjuk sudah ditampilkan."))
    #expect(played.happened == [.hintShown(number: 1)])
  }

  @Test func `what cannot be checked is no miss`() throws {
    let unchecked = ExerciseVerdict.unchecked(ExerciseReason("no-subject"))
    let played = try play(Array(repeating: unchecked, count: 4), ["", "", "", "", "n"])
    #expect(!played.console.transcript.contains("Begini caranya:"))
    #expect(played.console.transcript.contains("Belum bisa diperiksa."))
    #expect(played.end == .later)
  }

  @Test func `hints and the worked answer of before a power cut stand there again`() throws {
    let played = try play([], ["m"], start: ExerciseStart(tries: 4, hints: 1, solutions: 1))
    #expect(played.console.transcript.contains("Lihat alamatnya."))
    #expect(played.console.transcript.contains("Begini caranya:"))
    #expect(played.end == .menu)
  }

  @Test func `the mentor is asked with a sentence`() throws {
    let played = try play([], ["t", "apa itu subjek?", "k"])
    #expect(played.happened == [.asked("apa itu subjek?")])
  }

  @Test func `a trial finds what its author promised and does not hold`() throws {
    let misses = [
      AuthoredMiss(name: "as-said", work: .text("no-subject"), expected: "no-subject"),
      AuthoredMiss(name: "other", work: .text("benar"), expected: "no-subject"),
      AuthoredMiss(name: "wordless", work: .text("nobody-wrote"), expected: "nobody-wrote"),
    ]
    var description = try description(misses: misses)
    description.solution = .text("no-subject")
    let found = ExerciseTrial(
      description: description, bench: PlayedBench(activity, []), phrases: EnglishPhrases()
    ).findings().map(\.problem)
    #expect(
      found == [
        .exercise(.reasonWithoutFeedback("kosong")),
        .exercise(.solutionIsNotRight(reasons: ["no-subject"])),
        .exercise(
          .missIsOtherwise(name: "other", expected: "no-subject", found: ["right"])),
        .exercise(.reasonWithoutFeedback("nobody-wrote")),
      ])
  }
}
