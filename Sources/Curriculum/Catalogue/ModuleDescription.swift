/// A module as its `module.yaml` tells it: enough for every menu without opening a lesson.
public struct ModuleDescription: Hashable, Sendable {
  public var id: ModuleID
  public var author: String
  public var version: String
  public var title: [Language: String]
  /// In the order of the curriculum.
  public var lessons: [Entry]

  /// A lesson of the module; its text is in `<language>/<file>`.
  public struct Entry: Hashable, Sendable {
    public var id: LessonID
    public var file: String
    public var title: [Language: String]

    /// Makes an entry.
    public init(id: LessonID, file: String, title: [Language: String]) {
      self.id = id
      self.file = file
      self.title = title
    }
  }

  /// Makes a description.
  public init(
    id: ModuleID, author: String, version: String, title: [Language: String], lessons: [Entry]
  ) {
    self.id = id
    self.author = author
    self.version = version
    self.title = title
    self.lessons = lessons
  }
}
