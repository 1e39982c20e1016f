import Curriculum
import Labs
import LearningRecord
import Practice
import Terminal

/// A teacher at an experiment: shows what stands, asks one thing, keeps every choice.
struct LabSitting {
  let room: ExerciseRoom
  private(set) var work: LabWork
  /// What is being asked, beyond what the experiment asks by itself.
  private var place = LabPlace.experiment
  /// What is said about the line typed last.
  private var note: String?

  private var phrases: any Phrases { room.phrases }

  /// Begins with `work` as it was left.
  init(room: ExerciseRoom, work: LabWork) {
    self.room = room
    self.work = work
  }

  /// Plays until the work is handed in or left.
  ///
  /// - Throws: `FileTrouble` when a choice cannot be kept.
  mutating func run() throws -> WorkOutcome {
    while true {
      let screen = LabScreen(
        work: work, place: place, note: note, title: room.exercise.description.title,
        phrases: phrases, capabilities: room.surroundings.console.capabilities
      ).screen
      guard case .text(let line) = room.dialogue.ask(screen) else { return .gone }
      note = nil
      if let outcome = try respond(to: line) { return outcome }
    }
  }

  private mutating func respond(to line: String) throws -> WorkOutcome? {
    switch Command(typed: line, among: [.back, .leave], readsDigits: place == .experiment) {
    case .leave: return .paused
    case .back: return try goBack()
    default: break
    }
    guard !line.isEmpty else { return try handInOnEnter() }
    switch place {
    case .entry(let verb): try carryOut(Self.command(verb, line))
    case .end: return try answer(line)
    case .experiment: try choose(line)
    }
    return nil
  }

  /// Back from a question to the experiment, from the experiment to the choice before.
  private mutating func goBack() throws -> WorkOutcome? {
    guard place == .experiment else {
      place = .experiment
      return nil
    }
    guard !work.commands.isEmpty else { return .paused }
    work = work.undone()
    try keep()
    return nil
  }

  private mutating func handInOnEnter() throws -> WorkOutcome? {
    if place == .end, work.task.question == nil { return try handIn() }
    note = phrases.enterAloneChoosesNothing
    return nil
  }

  private mutating func answer(_ line: String) throws -> WorkOutcome? {
    guard work.task.question != nil else { return try handIn() }
    if let slip = work.carryOut(LabCommand(.answer, line)) {
      note = phrases.slip(slip)
      return nil
    }
    return try handIn()
  }

  /// A number of the screen, the words beside it, or a whole command.
  private mutating func choose(_ line: String) throws {
    switch work.request {
    case .entry(_, let verb): try carryOut(Self.command(verb, line))
    case .choice(_, let options):
      let isMeant = { (option: LabOption) in
        Int(line).map { $0 == option.number } ?? option.command.isMeant(by: line)
      }
      guard let option = options.first(where: isMeant) else { return try carryOutTyped(line) }
      try carryOut(option.command)
    case .menu(let choices):
      guard let number = Int(line), choices.indices.contains(number - 1) else {
        return try carryOutTyped(line)
      }
      try take(choices[number - 1])
    }
  }

  /// The value alone, or the whole command as a colleague may have written it down.
  private static func command(_ verb: LabVerb, _ line: String) -> LabCommand {
    let typed = LabCommand(line)
    return typed?.verb == verb ? typed ?? LabCommand(verb, line) : LabCommand(verb, line)
  }

  private mutating func take(_ choice: LabChoice) throws {
    switch choice {
    case .command(let command): try carryOut(command)
    case .entry(let verb): place = .entry(verb)
    case .finish: place = .end
    case .restart:
      work = work.restarted()
      try keep()
    }
  }

  private mutating func carryOutTyped(_ line: String) throws {
    guard let command = LabCommand(line) else {
      note = phrases.notOnThisScreen(line)
      return
    }
    try carryOut(command)
  }

  private mutating func carryOut(_ command: LabCommand) throws {
    if let slip = work.carryOut(command) {
      note = phrases.slip(slip)
      return
    }
    place = .experiment
    try keep()
  }

  private func keep() throws { try room.draft.keep(work.script) }

  /// What is right is not gone on with: the next visit begins anew.
  private mutating func handIn() throws -> WorkOutcome {
    let verdict = work.verdict
    try room.draft.keep(verdict == .right ? "" : work.script)
    let activity = room.exercise.id.activity
    guard let activity else { return .paused }
    return .judged(
      verdict,
      Performance(exercise: activity, work: work.script, measures: work.measures))
  }
}

extension LabCommand {
  /// Whether `line` is this command's own word, such as the label among labels.
  fileprivate func isMeant(by line: String) -> Bool {
    let typed = line.lowercased()
    return argument.lowercased() == typed || argument.lowercased().hasSuffix(" " + typed)
  }
}
