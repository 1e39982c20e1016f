/// The comment at the head of a lesson file.
public struct LessonHeader: Hashable, Sendable {
  /// `lesson:`, the name progress is stored under; `nil` in foreign files.
  public var lesson: LessonID?
  public var language: Language?
  public var author: String?
  public var version: String?
  /// `objective:`, what the teacher can do afterwards, in her words.
  public var objective: String?
  /// `minutes:`, how long the lesson is meant to take.
  public var minutes: Int?
  /// `requires:`, lessons that come before.
  public var requires: [LessonID]
  /// `covers:`, competence codes (the `key` column of the coverage table).
  public var covers: [String]
  /// `checked:`, the date its facts were verified, as written.
  public var checked: String?
  /// Text macros by name, without the `@`.
  public var macros: [String: String]
  /// Every key as written, in order, the known ones too.
  public var entries: [Entry]

  /// One `key: value` of the header.
  public struct Entry: Hashable, Sendable {
    public var key: String
    public var value: String

    /// Makes an entry.
    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// Makes an empty header.
  public init() {
    requires = []
    covers = []
    macros = [:]
    entries = []
  }
}
