public import Curriculum

extension ProgramRun {
  /// What a person would have seen in a terminal: output, questions, and what was typed.
  public var transcript: String {
    let scalars = Array(printed.unicodeScalars)
    var text = String.UnicodeScalarView()
    var done = 0
    for question in questions {
      let offset = min(max(question.offset, done), scalars.count)
      text += scalars[done..<offset]
      text += (question.prompt + (question.answer.map { $0 + "\n" } ?? "\n")).unicodeScalars
      done = offset
    }
    text += scalars[done...]
    return String(text)
  }
}
