import Foundation

/// A program of this package, as the tests' own build made it.
public enum BuiltProgram {
  /// The path of the program `name`, beside the running tests.
  public static func path(_ name: String) -> String {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: name).path
  }
}
