/// Takes the texts that cells share.
struct XlsxStrings: MarkupReceiver {
  let containers: Set<String> = ["sst"]
  private(set) var all: [String] = []

  mutating func receive(_ element: MarkupElement, in container: String) {
    guard element.name == "si" else { return }
    all.append(element.cellText)
  }
}

extension MarkupElement {
  /// The text of a cell's string: plain, or in pieces that look different.
  ///
  /// What tells how to pronounce it is no part of it.
  var cellText: String {
    if let plain = child("t") { return plain.text }
    return children("r").map { $0.child("t")?.text ?? "" }.joined()
  }
}
