/// Names of styles, which differ a little between the formats and never follow the language.
enum StyleName {
  /// The name that both families share for the style stored as `name`.
  static func shared(_ name: String) -> String {
    if let level = headingLevel(name) { return "Heading \(level)" }
    return known[name.lowercased()] ?? name
  }

  /// The level of the heading style stored as `name`: 1 for "heading 1" and "Heading_20_1".
  static func headingLevel(_ name: String) -> Int? {
    let words = name.lowercased().split { $0 == " " || $0 == "_" }
    guard words.first == "heading", let last = words.last, last.count == 1 else { return nil }
    guard words.count == 2 || words.count == 3 && words[1] == "20" else { return nil }
    return Int(last).flatMap { (1...9).contains($0) ? $0 : nil }
  }

  private static let known = [
    "standard": "Normal", "default paragraph style": "Normal", "default style": "Normal",
    "normal": "Normal", "text body": "Body Text", "text_20_body": "Body Text",
    "body text": "Body Text", "title": "Title", "subtitle": "Subtitle", "caption": "Caption",
    "header": "Header",
    "footer": "Footer",
  ]
}
