import Terminal
import TrainingModel

/// Shows how far a long report is, and stops it when somebody presses Ctrl+C; nothing is written
/// before everything is reckoned, and files are written whole.
struct ReportProgress {
  /// What is done one after another.
  enum Step: Int, CaseIterable {
    case files
    case activities
    case mentoring
    case counting
    case writing
  }

  /// Somebody pressed Ctrl+C.
  struct Stopped: Error {}

  private let progress: ImportProgress

  /// Shows steps by `progress`.
  init(_ progress: ImportProgress = ImportProgress(show: { _, _, _ in }, stops: { false })) {
    self.progress = progress
  }

  /// Goes on with a step.
  ///
  /// - Throws: ``Stopped``.
  func begin(_ step: Step) throws {
    let (number, count) = (step.rawValue + 1, Step.allCases.count)
    if progress.wantsToStop(before: number, of: count, name: "") { throw Stopped() }
  }

  /// On the screen of `desk`, or a line on standard error; a small school is too quick for it.
  static func shown(at desk: SchoolDesk, isCommand: Bool = false) -> ReportProgress {
    let console = desk.surroundings.console
    let isLong = desk.model.entries(of: Person.self).count >= Self.fewestPeople
    let show: (Int, Int, String) -> Void = { number, count, _ in
      guard isLong else { return }
      let words = desk.phrases.reportStep(number, of: count)
      if isCommand { return StandardStream.error.print(words) }
      guard console.capabilities.isInteractive else { return }
      var screen = Screen()
      screen.add(words, .title)
      screen.lines.append(.progress(done: number - 1, of: count))
      screen.space()
      screen.add(desk.phrases.controlCStopsReport, .dim)
      console.repaint(screen.rendered(for: console.size, capabilities: console.capabilities))
    }
    let stops: () -> Bool = {
      var stops = false
      while !isCommand, case .key(let key) = console.readKeystroke(within: 0) {
        if key == .control(0x03) { stops = true }
      }
      return stops
    }
    return ReportProgress(ImportProgress(show: show, stops: isLong ? stops : { false }))
  }

  private static let fewestPeople = 200
}
