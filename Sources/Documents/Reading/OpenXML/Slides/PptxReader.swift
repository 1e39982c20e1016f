/// Reads .pptx files.
enum PptxReader {
  /// More slides than any talk has.
  private static let mostSlides = 2_000

  /// The slides in `package`.
  static func deck(_ package: OpenXMLPackage) throws(DocumentTrouble) -> SlideDeck {
    guard let root = try package.parts.root(of: package.mainPart) else {
      throw .partMissing(package.mainPart)
    }
    let links = try package.relationships(of: package.mainPart)
    let references = root.child("sldIdLst")?.children("sldId") ?? []
    guard references.count <= mostSlides else { throw .tooLarge }
    var deck = SlideDeck()
    var masters: [String: PptxMaster] = [:]
    for reference in references {
      guard let part = reference["r:id"].flatMap({ links[$0]?.target }) else { continue }
      let layout = try package.relationships(of: part).values
        .first { $0.type == "slideLayout" }?.target
      let master: PptxMaster
      if let known = masters[layout ?? ""] {
        master = known
      } else {
        master = try PptxMaster(
          of: part, in: package, usualStyle: root.child("defaultTextStyle"))
        masters[layout ?? ""] = master
      }
      deck.slides.append(try PptxSlide(part, of: package, master: master).slide)
    }
    return deck
  }
}
