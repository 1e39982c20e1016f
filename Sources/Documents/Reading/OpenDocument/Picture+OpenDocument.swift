extension Picture {
  /// The picture or chart in a frame; `nil` when something else is in it.
  init?(openDocument frame: MarkupElement, link: String?) {
    guard frame.child("draw:image") != nil || frame.child("draw:object") != nil else { return nil }
    // There is a description and a title; programs do not agree on which they show first.
    let description = frame.child("svg:desc")?.text ?? ""
    self.init(
      altText: description.isEmpty ? frame.child("svg:title")?.text ?? "" : description,
      name: frame["draw:name"] ?? "",
      widthMillimetres: Measures.millimetres(length: frame["svg:width"]),
      heightMillimetres: Measures.millimetres(length: frame["svg:height"]), link: link)
  }
}
