import Glibc

/// Turns styled text into bytes for a descriptor: the last line of defence against outside text.
struct Printer {
  let descriptor: Int32
  let capabilities: Capabilities

  /// Prints `text` and a line feed.
  func printLine(_ text: StyledText) {
    send(rendered(text) + "\n")
  }

  /// Prints `lines` after `opening`, in one write.
  func printLines(_ lines: [StyledText], after opening: String) {
    send(lines.reduce(into: opening) { $0 += rendered($1) + "\n" })
  }

  /// Prints `lines` over what stands on the screen, each cleared to its end, and clears below.
  func repaint(_ lines: [StyledText]) {
    let body = lines.map { rendered($0) + "\u{1B}[K" }.joined(separator: "\n")
    send("\u{1B}[H" + body + "\n\u{1B}[J")
  }

  /// Separates two screens where nothing can be cleared; short, because screen readers spell it.
  func printRule() { send(Self.rule) }

  /// What `printRule` prints.
  static let rule = "\n---\n"

  /// The text as this output shows it: sanitised, in ASCII where need be, styled where possible.
  func rendered(_ text: StyledText) -> String {
    let theme = Theme(capabilities)
    return text.runs.map { run in
      let clean = run.text.sanitised
      return theme.rendered(capabilities.usesUnicode ? clean : clean.drawnInASCII, as: run.style)
    }.joined()
  }

  /// Writes all of `text`; a reader that went away is noticed when input ends.
  func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR, !isWaitingUseful() {
        return
      }
    }
  }

  /// Waits where another program left the descriptor non-blocking; `false` for any other fault.
  private func isWaitingUseful() -> Bool {
    guard errno == EAGAIN else { return false }
    var watched = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&watched, 1, -1) > 0 || errno == EINTR
  }
}
