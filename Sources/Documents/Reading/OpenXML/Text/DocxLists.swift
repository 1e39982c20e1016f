/// The lists of a .docx file.
struct DocxLists {
  /// By the list's number, then its levels' kinds from the outermost.
  private var kinds: [String: [Int: String]] = [:]

  /// Reads the numbering part; without one there are no lists.
  init(_ root: MarkupElement?) {
    var abstract: [String: MarkupElement] = [:]
    var styled: [String: MarkupElement] = [:]
    for element in root?.children("abstractNum") ?? [] {
      abstract[element["w:abstractNumId"] ?? ""] = element
      if let style = element.child("styleLink")?["w:val"] { styled[style] = element }
    }
    for element in root?.children("num") ?? [] {
      guard let number = element["w:numId"] else { continue }
      let family = element.child("abstractNumId")?["w:val"] ?? ""
      var source = abstract[family]
      if let style = source?.child("numStyleLink")?["w:val"] { source = styled[style] ?? source }
      kinds[number] = Self.levels(of: source, overrides: element.children("lvlOverride"))
    }
  }

  /// The membership of a paragraph in the list `number` at `level`, 0 for the outermost.
  func membership(list number: String?, level: String?) -> ListMembership? {
    guard let number, number != "0", let levels = kinds[number] else { return nil }
    let level = level.flatMap { Int($0) } ?? 0
    guard (0...8).contains(level), let kind = levels[level], kind != "none" else { return nil }
    return ListMembership(
      kind: kind == "bullet" ? .bullet : .number, level: level + 1, list: number)
  }

  private static func levels(
    of source: MarkupElement?, overrides: [MarkupElement]
  ) -> [Int: String] {
    var levels: [Int: String] = [:]
    for level in (source?.children("lvl") ?? []) + overrides.flatMap({ $0.children("lvl") }) {
      guard let depth = level["w:ilvl"].flatMap({ Int($0) }) else { continue }
      levels[depth] = level.child("numFmt")?["w:val"] ?? "decimal"
    }
    return levels
  }
}
