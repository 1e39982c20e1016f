import Terminal

extension SchoolDesk {
  /// Shows what happened and what to do now, until it was read.
  func tell(_ explanation: Explanation) {
    var screen = Screen()
    screen.add(explanation.what.sanitisedLine, .warning)
    screen.add(explanation.cure.sanitisedLine)
    dialogue.show(screen)
    dialogue.waitForEnter(below: screen)
  }
}
