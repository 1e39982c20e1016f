/// The fields that are open at a place in a .docx file; they may go on over paragraphs.
struct DocxFields {
  private struct Open {
    var instruction = ""
    /// Whether what follows is what the field showed last.
    var isShowing = false
    var hasShown = false
  }

  private var open: [Open] = []

  /// Whether text now is an instruction, which nobody sees.
  var isInstruction: Bool { open.contains { !$0.isShowing } }

  /// The field that fills in the text here: the innermost one that is no link.
  var current: Field? {
    for field in open.reversed() where field.isShowing {
      if Field.link(instruction: field.instruction) == nil {
        return Field(instruction: field.instruction)
      }
    }
    return nil
  }

  /// Where text here leads.
  var link: String? {
    open.lazy.reversed().compactMap { Field.link(instruction: $0.instruction) }.first
  }

  /// Takes an instruction's text.
  mutating func instruct(_ text: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].instruction += text
  }

  /// Notes that text was shown.
  mutating func noteShown() {
    for index in open.indices { open[index].hasShown = true }
  }

  /// Takes a field's mark; returns the field when it ends without having shown anything.
  mutating func mark(_ type: String?) -> Field? {
    switch type {
    case "begin": open.append(Open())
    case "separate":
      if !open.isEmpty { open[open.count - 1].isShowing = true }
    case "end":
      guard let ended = open.popLast(), !ended.hasShown,
        Field.link(instruction: ended.instruction) == nil
      else { return nil }
      return Field(instruction: ended.instruction)
    default: break
    }
    return nil
  }
}
