import Glibc

/// An environment variable changed for a moment, for a library that reads nothing else.
struct EnvironmentChange {
  private let name: String
  private let previous: String?

  /// Sets `name` to `value`.
  init(_ name: String, _ value: String) {
    self.name = name
    previous = getenv(name).map { String(cString: $0) }
    setenv(name, value, 1)
  }

  /// Puts back what was there.
  func undo() {
    if let previous {
      setenv(name, previous, 1)
    } else {
      unsetenv(name)
    }
  }
}
