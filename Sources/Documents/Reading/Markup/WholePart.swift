/// Takes a small part as one element.
struct WholePart: MarkupReceiver {
  let containers: Set<String> = []
  private(set) var root: MarkupElement?

  mutating func receive(_ element: MarkupElement, in container: String) {
    root = element
  }
}
