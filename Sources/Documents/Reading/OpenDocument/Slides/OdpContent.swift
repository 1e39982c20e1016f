/// Takes the slides of an .odp file.
struct OdpContent: MarkupReceiver {
  /// More slides than any talk has.
  private static let mostSlides = 2_000

  let containers: Set<String> = [
    "office:document-content", "office:body", "office:presentation",
  ]
  private(set) var deck = SlideDeck()
  /// The names of the embedded objects on each slide.
  private(set) var objects: [[String]] = []
  private var styles: OpenDocumentStyles

  /// Makes a taker; the content brings further styles.
  init(styles: OpenDocumentStyles) { self.styles = styles }

  mutating func receive(
    _ element: MarkupElement, in container: String
  ) throws(DocumentTrouble) {
    switch element.name {
    case "office:font-face-decls": styles.take(fonts: element)
    case "office:automatic-styles": styles.take(element, areAutomatic: true)
    case "draw:page":
      guard deck.slides.count < Self.mostSlides else { throw .tooLarge }
      let reader = OdpSlide(element, styles: styles)
      deck.slides.append(reader.slide)
      objects.append(reader.objects)
    default: break
    }
  }
}
