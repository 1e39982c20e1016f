/// A line of a script that could not be carried out.
public struct LabScriptSlip: Hashable, Sendable {
  /// From 1.
  public var line: Int
  public var text: String
}
