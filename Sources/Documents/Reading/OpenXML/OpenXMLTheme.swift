/// The fonts and colours that a file names by their role.
struct OpenXMLTheme {
  private(set) var headingFont: String?
  private(set) var bodyFont: String?
  private var colours: [String: String] = [:]

  /// Reads a theme part; without one nothing has a name.
  init(_ root: MarkupElement?) {
    let fonts = root?.descend("themeElements", "fontScheme")
    headingFont = fonts?.descend("majorFont", "latin")?["typeface"]
    bodyFont = fonts?.descend("minorFont", "latin")?["typeface"]
    guard let scheme = root?.descend("themeElements", "clrScheme") else { return }
    for entry in scheme.children {
      let colour = entry.child("srgbClr")?["val"] ?? entry.child("sysClr")?["lastClr"]
      colours[entry.name] = Measures.colour(colour)
    }
  }

  /// The font with this name; "+mn-lt", "minorHAnsi" and the like stand for the theme's.
  func font(_ name: String?) -> String? {
    guard let name, !name.isEmpty else { return nil }
    if name.hasPrefix("+mj") || name.hasPrefix("major") { return headingFont }
    if name.hasPrefix("+mn") || name.hasPrefix("minor") { return bodyFont }
    return name
  }

  /// The colour with this role, such as "accent1".
  func colour(_ role: String?) -> String? {
    guard let role else { return nil }
    let others = ["tx1": "dk1", "bg1": "lt1", "tx2": "dk2", "bg2": "lt2"]
    return colours[others[role] ?? role]
  }

  /// The colour of spreadsheets, which count from 0 and swap the first pairs.
  func colour(index: Int) -> String? {
    let roles = [
      "lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6",
    ]
    return roles.indices.contains(index) ? colours[roles[index]] : nil
  }
}
