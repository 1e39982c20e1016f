/// The person at the keyboard: lines and keys in, text out.
///
/// Two implementations exist: the real terminal, and plain reading for pipes and tests.
public protocol Console: AnyObject {
  /// Columns and rows now.
  var size: ScreenSize { get }

  /// What the output may use.
  var capabilities: Capabilities { get }

  /// Prints `text` and a line feed; control characters in it are stripped.
  func write(_ text: StyledText)

  /// Prints `lines` at one go, after clearing when `startsScreen`: nothing flickers between them.
  func write(_ lines: [StyledText], startsScreen: Bool)

  /// Begins a new screen: clears where that is possible and wanted, else prints a rule.
  func clear()

  /// Reads one line, with editing, history and completion on a real terminal.
  func readLine(_ request: LineRequest) -> LineInput

  /// Reads one key without echo; on a pipe, the next line counts as `.enter`.
  func readKey() -> KeyInput

  /// Reads one keystroke without echo, told as exactly as the terminal tells it.
  ///
  /// - Parameter milliseconds: How long to wait; `nil` waits as long as it takes.
  /// - Returns: The keystroke, or why there is none.
  func readKeystroke(within milliseconds: Int?) -> KeystrokeInput

  /// Paints `lines` from the top over what stands there and clears what is left, so that a screen
  /// that changes with every key does not flicker; plain consoles print them after a rule.
  func repaint(_ lines: [StyledText])

  /// Forgets the lines typed so far, as when another person sits down.
  func forgetHistory()
}

extension Console {
  /// Prints line by line, for consoles where that makes no difference.
  public func write(_ lines: [StyledText], startsScreen: Bool) {
    if startsScreen { clear() }
    for line in lines { write(line) }
  }

  /// Where nothing can be painted over, a new screen begins.
  public func repaint(_ lines: [StyledText]) { write(lines, startsScreen: true) }

  /// Prints `text` in plain style.
  public func write(_ text: String = "") { write(StyledText(text)) }

  /// Without a history there is nothing to forget.
  public func forgetHistory() {}
}
