/// Work that an author wrote down: the solution, or a near-miss.
public enum AuthoredWork: Hashable, Sendable {
  /// A program, a filled form, typed text, a script of keys or of choices, a code.
  case text(String)
  /// A file in the exercise's own folder, `Exercises/<kind>/<name>/`.
  case file(String)
  /// What somebody does in the practice folder, in order.
  case actions([FolderAction])
}

/// Something that is done in a practice folder; paths are relative to it.
public enum FolderAction: Hashable, Sendable {
  case makeFolder(String)
  case write(path: String, text: String)
  case move(from: String, to: String)
  case copy(from: String, to: String)
  case remove(String)
}

/// Work that is nearly right, and what must be said about it.
public struct AuthoredMiss: Hashable, Sendable {
  public var name: String
  public var work: AuthoredWork
  /// The name of the reason that must come first.
  public var expected: String

  /// Makes a near-miss.
  public init(name: String, work: AuthoredWork, expected: String) {
    self.name = name
    self.work = work
    self.expected = expected
  }
}
