import Founding
import Terminal
import TrainingModel

/// What a table that the school brings along would change: read, shown, and taken in alike.
protocol TablePlan {
  /// What the table in `bytes` would change in the record at `desk`.
  static func plan(_ bytes: [UInt8], at desk: SchoolDesk) throws(TableTrouble) -> Self
  static func title(_ phrases: any Phrases) -> String
  static func explanation(_ phrases: any Phrases) -> [String]
  /// The choice that takes the table in.
  static func yes(_ phrases: any Phrases) -> String

  var isEmpty: Bool { get }
  var json: JSONObject { get }
  var findings: [LineFinding] { get }
  /// What it would change, before anything is; `name` is the file's.
  func preview(of name: String, phrases: any Phrases) -> Screen
  /// Writes it, in one commit.
  func write(at desk: SchoolDesk) throws
  /// What is said when it was taken in.
  func told(_ phrases: any Phrases) -> String
}
