extension String {
  /// The path of the folder that holds this path's last part.
  var parentFolder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// The path's last part.
  var lastPart: String { split(separator: "/").last.map(String.init) ?? self }

  /// The path of `name` in the folder at this path.
  func appending(part name: String) -> String { hasSuffix("/") ? self + name : self + "/" + name }
}
