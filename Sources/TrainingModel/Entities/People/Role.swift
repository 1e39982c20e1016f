/// What somebody does at the school; roles of a newer Pelita are kept.
public struct Role: RawRepresentable, Hashable, Sendable {
  public var rawValue: String

  /// Makes a role of any name.
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let teacher = Role(rawValue: "teacher")
  public static let mentor = Role(rawValue: "mentor")
  public static let trainer = Role(rawValue: "trainer")
  public static let curriculumHead = Role(rawValue: "curriculumHead")
  public static let principal = Role(rawValue: "principal")
  public static let outsideSpeaker = Role(rawValue: "outsideSpeaker")
}
