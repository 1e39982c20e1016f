import Terminal

/// Asks for a reason: without one nobody knows later why something moved.
struct ReasonQuestion {
  let desk: SchoolDesk

  /// Asks until there is a reason; Enter alone takes the usual one, `nil` is the way back.
  func ask(_ question: String, usual: String = "") -> String? {
    let phrases = desk.phrases
    var note = usual.isEmpty ? phrases.reasonExample : ""
    while let text = desk.form.text(question, note: note, current: usual) {
      let reason = String(text.sanitisedLine.prefix(300))
      if !reason.isEmpty { return reason }
      note = phrases.reasonIsNeeded
    }
    return nil
  }
}
