import ArgumentParser

extension SchoolCommand {
  /// Report, tables, calendar.
  static var outputs: [any ParsableCommand.Type] { [] }
}
