extension FolderCheck {
  /// Reads one check; its first key says which.
  init?(_ fields: FieldReader) {
    let known = [
      "folder", "moved", "copied", "renamed", "kept", "deleted", "only", "file", "pdf", "csv",
      "backup", "nothing-lost",
    ]
    guard let kind = known.first(where: fields.has) else {
      fields.report(.notOneOf(key: "checks", choices: known))
      return nil
    }
    switch kind {
    case "folder": self = .folder(fields.path("folder"))
    case "moved": self = .moved(Self.ways(kind, fields))
    case "copied": self = .copied(Self.ways(kind, fields))
    case "renamed":
      self = .renamed(
        fields.path("renamed"), NameRule(fields), folder: Self.folder("in", fields))
    case "kept": self = .kept(fields.texts("kept"))
    case "deleted": self = .deleted(fields.texts("deleted"))
    case "only": self = .only(folder: fields.path("only"), names: fields.texts("names"))
    case "backup":
      self = .backup(of: fields.path("backup"), place: fields.path("in"), NameRule(fields))
    case "nothing-lost":
      _ = fields.flag("nothing-lost")
      self = .nothingLost
    default: self = .made(fields.path(kind), FileForm(rawValue: kind) ?? .any)
    }
  }

  /// `{moved: path, to: path}` for one file, `{moved: [path, …], into: folder}` for several.
  private static func ways(_ kind: String, _ fields: FieldReader) -> [Relocation] {
    guard fields.has("into") else {
      return [Relocation(from: fields.path(kind), to: fields.path("to"))]
    }
    let folder = folder("into", fields)
    return fields.texts(kind).map { path in
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return Relocation(from: path, to: folder.isEmpty ? name : folder + "/" + name)
    }
  }

  /// A folder's path; `.` is the practice folder itself, told as an empty path.
  private static func folder(_ key: String, _ fields: FieldReader) -> String {
    guard fields.has(key), fields.text(key) != "." else { return "" }
    return fields.path(key)
  }
}
