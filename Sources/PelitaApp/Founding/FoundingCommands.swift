import ArgumentParser

extension SchoolCommand {
  /// A new school file, roster and timetable.
  static var founding: [any ParsableCommand.Type] {
    [
      SchoolNewCommand.self, SchoolRosterCommand.self, SchoolTimetableCommand.self,
      SchoolPeopleCommand.self, SchoolSettingsCommand.self,
    ]
  }
}
