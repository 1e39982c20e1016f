extension Double {
  /// The number that `text` writes; `nil` for words, infinity and what is no number.
  init?(finite text: some StringProtocol) {
    guard let value = Double(text), value.isFinite else { return nil }
    self = value
  }
}
