import ArgumentParser

extension SchoolCommand {
  /// Two versions, one person under two ids.
  static var merging: [any ParsableCommand.Type] { [] }
}
