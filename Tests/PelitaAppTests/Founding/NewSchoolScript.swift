import TestSupport

extension ScriptedConsole.Entry {
  /// What somebody types at a desk without a school: begin anew, name, place, WIB, keep.
  static func newSchool(_ name: String, place: String = "") -> [Self] {
    ["2", name, place, "1", "1"].map(Self.line)
  }
}
