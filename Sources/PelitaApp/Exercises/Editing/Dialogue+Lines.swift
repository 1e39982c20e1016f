import Terminal

extension Dialogue {
  /// Asks for a line of text and keeps the blanks at its beginning, which may mean something.
  ///
  /// - Parameters:
  ///   - screen: Drawn anew when the window changes its size.
  ///   - mark: Stands before the cursor, such as a line's number.
  ///   - draft: Text to go on with.
  ///   - completions: What Tab completes to.
  /// - Returns: The line without blanks at its end; `nil` when the terminal is gone.
  func askLine(
    below screen: () -> Screen, mark: String, draft: String = "", completions: [String] = []
  ) -> String? {
    let sign = console.capabilities.usesUnicode ? "▸" : ">"
    var request = LineRequest(
      prompt: " \(mark) \(sign) ", draft: draft, completions: completions)
    while true {
      switch console.readLine(request) {
      case .line(let text): return text.droppingBlanksAtEnd
      case .endOfInput: return nil
      case .control(let key, let draft):
        say(phrases.controlKeyIsHarmless(key.rawValue), .dim)
        request.draft = draft
      case .resized(let draft):
        show(screen())
        request.draft = draft
      }
    }
  }
}

extension String {
  /// Without blanks at the end.
  var droppingBlanksAtEnd: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last])
  }

  /// Without full stops and the like at the end: `jalankan.` is what it says.
  var droppingSigns: String {
    var text = self
    while let last = text.last, ".!;:".contains(last) { text.removeLast() }
    return text
  }
}
