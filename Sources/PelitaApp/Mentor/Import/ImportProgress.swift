import Glibc
import Terminal

/// Tells how far taking in files is, and notices Ctrl+C: files that are in stay in.
///
/// While it lives, Ctrl+C waits to be asked for instead of ending the program.
final class ImportProgress {
  private let show: (_ number: Int, _ count: Int, _ name: String) -> Void
  private let stops: () -> Bool
  private var mask = sigset_t()
  private var isStopped = false

  /// Tells nobody, and goes on to the end unless Ctrl+C comes as a signal.
  convenience init() { self.init(show: { _, _, _ in }, stops: { false }) }

  /// Shows each file by `show`; `stops` looks for keys that were pressed meanwhile.
  init(
    show: @escaping (_ number: Int, _ count: Int, _ name: String) -> Void,
    stops: @escaping () -> Bool
  ) {
    self.show = show
    self.stops = stops
    var interrupt = Self.interrupt
    pthread_sigmask(SIG_BLOCK, &interrupt, &mask)
  }

  deinit {
    // After the last file nothing is left to stop: what became of them is told all the same.
    _ = takesInterrupt()
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Shows which file comes next; whether somebody wants to stop before it.
  func wantsToStop(before number: Int, of count: Int, name: String) -> Bool {
    if wantsToStop { return true }
    show(number, count, name)
    return false
  }

  /// Ends work on one large file when somebody wants to stop; nothing of it is kept then.
  func goOn() throws(ImportStopped) { if wantsToStop { throw ImportStopped() } }

  /// Whoever stopped once has stopped for all files that follow.
  private var wantsToStop: Bool {
    isStopped = isStopped || stops() || takesInterrupt()
    return isStopped
  }

  private static var interrupt: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGINT)
    return set
  }

  /// Whether Ctrl+C came as a signal; it is used up by that.
  private func takesInterrupt() -> Bool {
    var interrupt = Self.interrupt
    var now = timespec()
    return sigtimedwait(&interrupt, nil, &now) == SIGINT
  }
}

extension ImportProgress {
  /// On the screen, with a bar; few files are too quick to be told about.
  static func onScreen(of desk: SchoolDesk) -> ImportProgress {
    let console = desk.surroundings.console
    return ImportProgress { number, count, name in
      guard count > 5, console.capabilities.isInteractive else { return }
      var screen = Screen()
      screen.add(desk.phrases.openingFile(number, of: count), .title)
      screen.lines.append(.progress(done: number - 1, of: count))
      screen.add(name.sanitisedLine)
      screen.space()
      screen.add(desk.phrases.controlCStops, .dim)
      console.repaint(
        screen.rendered(for: console.size, capabilities: console.capabilities))
    } stops: {
      var stops = false
      while case .key(let key) = console.readKeystroke(within: 0) {
        if key == .control(0x03) { stops = true }
      }
      return stops
    }
  }

  /// On standard error, a line for every fifty files, so that standard output stays clean.
  static func onStandardError(of desk: SchoolDesk) -> ImportProgress {
    ImportProgress { number, count, _ in
      guard count > 50, number % 50 == 1 else { return }
      StandardStream.error.print(desk.phrases.openingFile(number, of: count))
    } stops: {
      false
    }
  }
}
