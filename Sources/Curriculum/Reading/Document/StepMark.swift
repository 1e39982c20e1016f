/// The comment `<!--- step: name --->` under a heading.
struct StepMark {
  var written: String
  var id: StepID? { StepID(written) }

  /// The mark at the head of `body`, white space aside.
  static func find(in body: ArraySlice<UInt8>) -> StepMark? {
    let text = body.drop(while: \.isWhitespace).prefix(300)
    guard text.starts(with: "<!---".utf8) else { return nil }
    let inner = String(decoding: text.dropFirst(5), as: UTF8.self)
    guard let close = inner.firstRange(of: "-->") else { return nil }
    var name = inner[..<close.lowerBound].drop { $0 == " " || $0 == "-" }
    guard name.hasPrefix("step:") else { return nil }
    name = name.dropFirst(5)
    while name.last == "-" || name.last == " " { name.removeLast() }
    return StepMark(written: String(name).trimmingBlanks)
  }
}
