extension String {
  /// With a full stop, unless a sign at the end makes a sentence of it already.
  var asSentence: String {
    guard let last = trimmed.last else { return "" }
    return trimmed + (".!?…".contains(last) ? "" : ".")
  }
}
