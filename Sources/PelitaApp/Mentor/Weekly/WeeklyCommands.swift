import ArgumentParser

extension MentorCommand {
  /// What mentors look at every week.
  static var weekly: [any ParsableCommand.Type] { [] }
}
