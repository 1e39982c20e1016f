/// Slides in their order: .pptx or .odp.
public struct SlideDeck: Hashable, Sendable {
  public var slides: [Slide]

  /// Makes a deck.
  public init(slides: [Slide] = []) { self.slides = slides }
}
