import Terminal

extension SchoolDesk {
  /// As many files are summed up in a moment.
  private static let quickCount = 200

  /// Says how far summing up many teachers' files is; whoever ends the program loses nothing.
  func tellOfStandings(_ done: Int, of all: Int) {
    guard all > Self.quickCount else { return }
    if isAskedByCommand {
      if done.isMultiple(of: 500) { StandardStream.error.print(phrases.summingUp(done, of: all)) }
      return
    }
    let console = surroundings.console
    guard console.capabilities.isInteractive else { return }
    var screen = Screen()
    screen.add(phrases.summingUp(done, of: all), .title)
    screen.lines.append(.progress(done: done, of: all))
    console.repaint(screen.rendered(for: console.size, capabilities: console.capabilities))
  }
}
