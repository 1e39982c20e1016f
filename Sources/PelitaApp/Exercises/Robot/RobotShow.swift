import Curriculum
import Robot
import Terminal

/// A run before the teacher's eyes: step by step with the line that is carried out, in words where
/// nothing can be drawn.
struct RobotShow {
  let run: RobotRun
  let map: RobotMap
  let lines: [String]
  let title: String
  let drawing: RobotDrawing
  let dialogue: Dialogue
  /// Said below the last picture.
  let remarks: [String]

  /// Milliseconds for a step, the slowest first.
  private static let pauses = [1_500, 800, 400, 180, 60]
  /// Longer runs begin faster.
  private static let longRun = 40
  /// Steps told in words; more would only be noise.
  private static let mostTold = 60

  private var console: any Console { dialogue.console }
  private var phrases: any Phrases { dialogue.phrases }

  /// Plays the run and waits until its end was read; `false` when the terminal is gone.
  func play() -> Bool {
    let isMoving = console.capabilities.isInteractive && !console.capabilities.isPlain
    guard isMoving else {
      tell()
      return waits()
    }
    guard animate() else { return false }
    return waits()
  }

  private func waits() -> Bool {
    dialogue.say(phrases.showGoesOnWithEnter, .dim)
    if case .gone = dialogue.ask(below: lastScreen) { return false }
    return true
  }

  private var lastScreen: Screen { Screen(lines: lastFrame.map { .verbatim($0) }) }

  private var ending: [String] {
    [phrases.robotOutcome(run.outcome, at: run.world.position, run.world.heading)] + remarks
  }

  /// The run in words, for screen readers and for pipes.
  private func tell() {
    var screen = Screen()
    let steps = run.trace
    let end = 5
    let cut = steps.count > Self.mostTold
    for (index, step) in steps.enumerated() {
      if cut, index >= Self.mostTold - end, index < steps.count - end {
        if index == Self.mostTold - end {
          screen.add(phrases.stepsLeftOut(steps.count - Self.mostTold))
        }
        continue
      }
      screen.add(phrases.robotStep(step, drawing.thing) + " · " + step.position.label)
    }
    for text in ending { screen.add(text, .strong) }
    dialogue.append(screen)
  }

  /// `false` when the terminal is gone.
  private func animate() -> Bool {
    var world = RobotWorld(map)
    var done = 0
    var speed = run.trace.count > Self.longRun ? 3 : 1
    var isPaused = false
    while done < run.trace.count {
      console.repaint(frame(world, done, speed: speed, isPaused: isPaused))
      switch console.readKeystroke(within: isPaused ? nil : Self.pauses[speed]) {
      case .nothing: advance(&world, &done)
      case .key(.enter), .key(.named("kcuf1")):
        isPaused = true
        advance(&world, &done)
      case .key(.character(" ")): isPaused.toggle()
      case .key(.character("+")), .key(.character("=")):
        speed = min(speed + 1, Self.pauses.count - 1)
      case .key(.character("-")): speed = max(speed - 1, 0)
      case .key(.character("0")), .key(.character("o")), .key(.escape):
        console.repaint(lastFrame)
        return true
      case .endOfInput: return false
      case .key, .resized: break
      }
    }
    console.repaint(lastFrame)
    return true
  }

  private func advance(_ world: inout RobotWorld, _ done: inout Int) {
    if case .done(let action) = run.trace[done].event { _ = world.perform(action) }
    done += 1
  }

  private var lastFrame: [StyledText] {
    picture(run.world, line: run.trace.last?.line, room: ending.count + 4)
      + [StyledText()]
      + ending.flatMap { StyledText($0, .strong).wrapped(to: textWidth, indent: 1) }
  }

  private var textWidth: Int { min(console.size.columns - 1, 72) }

  private func frame(
    _ world: RobotWorld, _ done: Int, speed: Int, isPaused: Bool
  ) -> [StyledText] {
    let caption =
      done == 0 ? phrases.robotStarts : phrases.robotStep(run.trace[done - 1], drawing.thing)
    let keys = Screen.Line.keys(
      phrases.showKeys(isPaused: isPaused).map { Screen.KeyLabel($0.key, $0.label) })
    let foot = Screen(lines: [
      .text(StyledText(caption, .strong)),
      .text(StyledText(phrases.showSpeed(speed + 1, of: Self.pauses.count), .dim)), keys,
    ]).rendered(for: console.size, capabilities: console.capabilities)
    let line = done == 0 ? nil : run.trace[done - 1].line
    return picture(world, line: line, room: foot.count + 2) + [StyledText()] + foot
  }

  private func picture(_ world: RobotWorld, line: Int?, room: Int) -> [StyledText] {
    let head = StyledText(" Pelita", .title) + StyledText(" · \(title)")
    let rows = lines.enumerated().map { index, text in
      let isNow = index + 1 == line
      let number = String(index + 1)
      let margin = String(repeating: " ", count: max(0, 3 - number.count)) + number
      return StyledText((isNow ? "▸" : " ") + margin, .key)
        + StyledText("  " + text, isNow ? .strong : .plain)
    }
    let height = console.size.rows - room - 1
    return [head]
      + PictureBeside(
        picture: drawing.lines(world), rows: rows, focus: (line ?? 1) - 1, height: height,
        columns: console.size.columns, moreLines: phrases.moreLines
      ).lines.map { StyledText(" ") + $0 }
  }
}
