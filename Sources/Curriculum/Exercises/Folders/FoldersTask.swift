/// A task of this kind: a practice folder to put in order.
public struct FoldersTask: Hashable, Sendable {
  /// What lies in the practice folder at the start; folders above an entry need not be listed.
  public var starter: [StarterEntry]
  /// What must hold at the end, the most helpful first.
  public var checks: [FolderCheck]

  /// More than this would be more work than practice.
  public static let mostEntries = 80
  public static let mostChecks = 40

  /// Makes a task.
  public init(starter: [StarterEntry], checks: [FolderCheck]) {
    self.starter = starter
    self.checks = checks
  }

  /// Reads `task`.
  init(_ fields: FieldReader) {
    starter = fields.list("starter").compactMap(StarterEntry.init)
    checks = fields.list("checks").compactMap(FolderCheck.init)
    if checks.isEmpty { fields.report(.missing(key: "checks")) }
    if starter.count > Self.mostEntries {
      fields.report(.notInRange(key: "starter", lowest: 0, highest: Self.mostEntries))
    }
    if checks.count > Self.mostChecks {
      fields.report(.notInRange(key: "checks", lowest: 1, highest: Self.mostChecks))
    }
    reportUnknownPaths(fields)
  }

  /// A check about a file that was never there could not be met.
  private func reportUnknownPaths(_ fields: FieldReader) {
    let files = Set(starter.filter { $0.content != .folder }.map(\.path))
    for path in checks.flatMap(\.startPaths) where !files.contains(path) {
      fields.report(.unusable(key: "checks", reason: "\(path) is not in starter"), at: "checks")
    }
    for (path, entries) in Dictionary(grouping: starter, by: \.path) where entries.count > 1 {
      fields.report(.unusable(key: "starter", reason: "\(path) is listed twice"), at: "starter")
    }
  }
}
