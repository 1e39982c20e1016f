/// The short list of extensions, all of them described in the target's README.
enum StatementExtension: String, CaseIterable {
  case dueDate = "due-date"
  case reason
  case need
  case agreed
  case followUp = "follow-up"
  case attempt
  case hints
  case withHelp = "with-help"
  case clockInDoubt = "clock-in-doubt"
  case sequence
}
