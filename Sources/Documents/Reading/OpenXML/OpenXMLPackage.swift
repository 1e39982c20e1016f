/// The parts of an Office Open XML file and how they lead to one another.
struct OpenXMLPackage {
  /// Where a part leads.
  struct Relationship {
    /// The last word of its type, such as "image".
    let type: String
    /// The part's name, or an address outside the file.
    let target: String
    let isExternal: Bool
  }

  let parts: DocumentParts
  /// The part in which the document itself stands.
  let mainPart: String
  let format: DocumentFormat

  /// Finds out what the parts are; `nil` when they are no Office Open XML file of our kinds.
  init?(_ parts: DocumentParts) throws(DocumentTrouble) {
    guard let types = try parts.root(of: "[Content_Types].xml") else { return nil }
    let main = try Self.relationships(in: "_rels/.rels", of: "", parts: parts).values
      .first { $0.type == "officeDocument" }
    guard let main, !main.isExternal else { return nil }
    let type = types.children("Override")
      .first { $0["PartName"].map { $0.drop { $0 == "/" } } == main.target[...] }?["ContentType"]
    guard let format = Self.format(contentType: type ?? "", part: main.target) else { return nil }
    guard parts.has(main.target) else { throw .partMissing(main.target) }
    self.parts = parts
    self.mainPart = main.target
    self.format = format
  }

  /// The relationships of `part` by their ids.
  func relationships(of part: String) throws(DocumentTrouble) -> [String: Relationship] {
    let (folder, file) = Self.split(part)
    return try Self.relationships(in: "\(folder)_rels/\(file).rels", of: folder, parts: parts)
  }

  /// The part of the given type that the main part leads to, whole; `nil` when there is none.
  func root(ofType type: String) throws(DocumentTrouble) -> MarkupElement? {
    try root(ofType: type, from: mainPart)
  }

  /// The part of the given type that `part` leads to, whole; `nil` when there is none.
  func root(ofType type: String, from part: String) throws(DocumentTrouble) -> MarkupElement? {
    let found = try relationships(of: part).values.first { $0.type == type && !$0.isExternal }
    guard let found else { return nil }
    return try parts.root(of: found.target)
  }

  private static func format(contentType: String, part: String) -> DocumentFormat? {
    let families: [(DocumentFormat, String, String)] = [
      (.docx, "wordprocessingml", "word/"), (.xlsx, "spreadsheetml", "xl/"),
      (.pptx, "presentationml", "ppt/"),
    ]
    return families.first { contentType.contains($0.1) }?.0
      ?? families.first { part.hasPrefix($0.2) }?.0
  }

  private static func relationships(
    in name: String, of folder: String, parts: DocumentParts
  ) throws(DocumentTrouble) -> [String: Relationship] {
    guard let root = try parts.root(of: name) else { return [:] }
    var found: [String: Relationship] = [:]
    for element in root.children("Relationship") {
      guard let id = element["Id"], let target = element["Target"] else { continue }
      let isExternal = element["TargetMode"] == "External"
      found[id] = Relationship(
        type: (element["Type"]?.split(separator: "/").last).map(String.init) ?? "",
        target: isExternal ? target : path(target, from: folder), isExternal: isExternal)
    }
    return found
  }

  /// `target` as a part's name; it may begin at the root and may step upwards.
  private static func path(_ target: String, from folder: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }

  private static func split(_ part: String) -> (folder: String, file: String) {
    guard let slash = part.lastIndex(of: "/") else { return ("", part) }
    return (String(part[...slash]), String(part[part.index(after: slash)...]))
  }
}
