internal import Glibc

extension PythonRunner {
  /// The path of the program `name` in the first of `folders` that has it.
  static func program(_ name: String, in folders: [String]) -> String? {
    folders.map { $0.appending(part: name) }.first { access($0, X_OK) == 0 }
  }
}
