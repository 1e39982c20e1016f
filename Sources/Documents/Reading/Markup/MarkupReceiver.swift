/// Takes a part's markup piece by piece, so that a long document is never in memory twice.
protocol MarkupReceiver {
  /// The elements whose children are wanted one by one; all others come whole.
  var containers: Set<String> { get }

  /// A container begins; `element` has its attributes and nothing inside.
  mutating func open(_ element: MarkupElement)

  /// An element directly inside the container called `container` has come to its end.
  mutating func receive(_ element: MarkupElement, in container: String) throws(DocumentTrouble)

  /// The container called `name` has come to its end.
  mutating func close(_ name: String) throws(DocumentTrouble)
}

extension MarkupReceiver {
  mutating func open(_ element: MarkupElement) {}
  mutating func close(_ name: String) throws(DocumentTrouble) {}
}
