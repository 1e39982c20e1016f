import Curriculum
import Drills
import Practice
import Terminal

/// Key after key: pressed live where that is possible, else named; nothing that cannot arrive is
/// ever wrong.
struct KeyPractice {
  let bench: KeysBench
  let room: ExerciseRoom
  private(set) var round: KeyRound
  /// What this terminal delivers; `nil` where nothing can be pressed live.
  private(set) var probe: KeyProbeResult?
  private(set) var pressed = 0
  private(set) var named = 0
  private var waiting: KeyWaiting
  /// Whether the last thing done was a press, in the probe or here.
  private var wasPress: Bool
  /// Steps that are named from now on, because nothing came.
  private var switched: Set<Int> = []
  private var news: [String] = []
  private var message: [String] = []

  /// How it ended.
  enum End {
    case done
    case left
    case gone
  }

  /// After this a hint comes, and after it twice the key is named instead.
  static let patience = 12_000

  /// Goes on with `round`.
  init(
    bench: KeysBench, room: ExerciseRoom, round: KeyRound, probe: KeyProbeResult?,
    isAfterProbe: Bool
  ) {
    self.bench = bench
    self.room = room
    self.round = round
    self.probe = probe
    wasPress = isAfterProbe
    waiting = KeyWaiting(room.dialogue.console)
  }

  private var dialogue: Dialogue { room.dialogue }
  private var phrases: any Phrases { room.phrases }

  /// Asks until every key was right.
  mutating func play() -> End {
    while let step = round.step, let index = round.index {
      let way = switched.contains(index) ? .name : probe?.way(for: step) ?? .name
      if let end = way == .name ? name(step) : press(step, way, at: index) { return end }
    }
    return .done
  }

  /// Waits for what `step` asks; `nil` when it came, or is to be named.
  private mutating func press(_ step: KeyStep, _ way: KeyStep.Way, at index: Int) -> End? {
    var silences = 0
    // Many press Enter out of habit after every key; that says nothing about the next one.
    var isAfterPress = wasPress && round.misses == 0
    while round.index == index, !switched.contains(index) {
      paint(step, way)
      switch waiting.next(within: Self.patience) {
      case .gone: return .gone
      case .leave: return .left
      case .resized: break
      case .escape where step.isRight(PressedKey([], "escape")):
        take(.key(PressedKey([], "escape")), step)
      case .escape: message = [phrases.escapeOnceMoreToLeave]
      case .nothing:
        silences += 1
        message = [phrases.nothingArrived]
        if silences > 1 { switchToNaming(step, index) }
      case .answer(.key(PressedKey([], "enter")))
      where isAfterPress && !step.isRight(PressedKey([], "enter")):
        isAfterPress = false
        message = [phrases.enterIsNotNeeded]
      case .answer(let answer): respond(to: answer, step, way, index)
      }
    }
    return nil
  }

  private mutating func respond(
    to answer: KeyAnswer, _ step: KeyStep, _ way: KeyStep.Way, _ index: Int
  ) {
    if answer == .key(PressedKey([], "enter")), !step.isRight(PressedKey([], "enter")) {
      return switchToNaming(step, index)
    }
    guard way == .paste else { return take(answer, step) }
    switch answer {
    case .pasted: take(answer, step)
    case .key(let key) where key.modifiers.isSubset(of: [.shift]):
      message = [phrases.typedIsNotPasted]
    case .key, .unknown: message = [phrases.pasteInThisTerminal]
    }
  }

  /// The key goes elsewhere, or is hard to find: its name does as well.
  private mutating func switchToNaming(_ step: KeyStep, _ index: Int) {
    switched.insert(index)
    news = [phrases.nameItInstead]
    message = []
  }

  private mutating func take(_ answer: KeyAnswer, _ step: KeyStep) {
    if let reason = round.take(answer) {
      message = words(for: reason)
      return
    }
    if case .key(let key) = answer { probe?.note(key, hasArrived: true) }
    pressed += 1
    wasPress = true
    praise(step)
  }

  private mutating func praise(_ step: KeyStep) {
    let caption = step.rightKeys.first?.caption ?? step.key
    news = [phrases.keyIsRight(caption, use: step.use)]
    message = []
  }

  private func words(for reason: ExerciseReason) -> [String] {
    let wording = FeedbackWording(
      description: bench.exercise.description, bench: bench, phrases: phrases)
    let feedback = wording.feedback(for: reason)
    return [phrases.notYet + " " + feedback.seen, feedback.next].filter { !$0.isEmpty }
  }
}

extension KeyPractice {
  /// Asks for the name of the key; a slip in form is explained and not counted.
  private mutating func name(_ step: KeyStep) -> End? {
    let index = round.index
    while round.index == index {
      var screen = Screen()
      screen.lines.append(
        .edges(
          StyledText("Pelita · " + bench.exercise.description.title, .title),
          StyledText(phrases.keyNumber(round.number, of: round.total), .dim)))
      screen.space()
      for text in news { screen.add(text, .right) }
      screen.space()
      screen.add(phrases.whichKey(for: step.use), .strong)
      if round.misses >= KeyRound.missesBeforeShowing, let key = step.rightKeys.first {
        screen.add(phrases.itsNameIs(key.caption))
      }
      screen.add(phrases.howToNameKeys, .dim)
      for text in message { screen.add(text, .emphasis) }
      guard case .text(let line) = dialogue.ask(screen) else { return .gone }
      if line == "0", !step.isRight(PressedKey([], "0")) { return .left }
      respond(toName: line, step)
    }
    return nil
  }

  private mutating func respond(toName line: String, _ step: KeyStep) {
    guard !line.isEmpty else {
      message = [phrases.nameTheKeyFirst]
      return
    }
    let answer = KeyAnswer(line: line)
    if case .unknown = answer {
      message = [phrases.isNoKeyName(line)]
    } else if let reason = round.take(answer) {
      message = words(for: reason)
    } else {
      named += 1
      wasPress = false
      praise(step)
    }
  }

  private func paint(_ step: KeyStep, _ way: KeyStep.Way) {
    let key = step.rightKeys.first ?? PressedKey([], step.key)
    let place = phrases.keyNumber(round.number, of: round.total)
    let title = bench.exercise.description.title
    let screen =
      way == .paste
      ? KeyScreen(
        title: title, place: place, news: news, instruction: phrases.copyAndPaste,
        below: step.text, message: message.isEmpty ? [phrases.pasteInThisTerminal] : message,
        footer: [phrases.enterNamesInstead, phrases.escapeTwiceLeavesKeys])
      : KeyScreen(
        title: title, place: place, news: news + (round.isRepeated ? [phrases.onceMore] : []),
        instruction: round.showsKey
          ? phrases.pressInstruction(key.caps) : phrases.pressWhatIsFor(step.use),
        caps: round.showsKey ? key.caps : ["?"], legend: step.use,
        below: round.showsKey ? finger(for: key) : "", message: message,
        footer: footer(step))
    let console = dialogue.console
    console.repaint(screen.lines(for: console.size, capabilities: console.capabilities))
  }

  private func footer(_ step: KeyStep) -> [String] {
    let isEnter = step.isRight(PressedKey([], "enter"))
    return (isEnter ? [] : [phrases.enterNamesInstead]) + [phrases.escapeTwiceLeavesKeys]
  }

  /// The finger for a letter or a digit; keys beyond lie differently on every laptop.
  private func finger(for key: PressedKey) -> String {
    guard key.key.count == 1, let character = key.key.first,
      let strike = KeyboardLayout.us.strike(for: character)
    else { return "" }
    return "\(phrases.finger(strike.finger)) → \(character.uppercased())"
  }
}

extension KeyStep {
  /// Whether `key` is what this step asks.
  fileprivate func isRight(_ key: PressedKey) -> Bool {
    rightKeys.contains { !$0.isToldApart(from: key) }
  }
}
