/// What the reader knows about HTML tags.
enum HTMLTag {
  /// Tags that have no end.
  static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// Tags whose content needs a browser or the network.
  static let refused: Set<String> = [
    "iframe", "object", "applet", "audio", "video", "canvas", "form", "button", "select",
  ]

  /// What stands in for a tag without an end, as Markdown.
  static func shown(_ name: String, _ attributes: [QuestionAttributes.Attribute]) -> String {
    func value(_ name: String) -> String? {
      attributes.first { $0.name.lowercased() == name }?.value
    }
    switch name {
    case "br": return "\\\n"
    case "img":
      let alternative = (value("alt") ?? value("title") ?? "").filter { !"[]\n".contains($0) }
      let address = (value("src") ?? "").filter { !"<> \n".contains($0) }
      return "![\(alternative)](<\(address)>)"
    default: return ""
    }
  }
}
