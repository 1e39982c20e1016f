/// Reads the `data-…` attributes of a question.
enum AttributeReader {
  static func attributes(of written: [QuestionAttributes.Attribute]) -> QuestionAttributes {
    var attributes = QuestionAttributes()
    attributes.all = written.map { .init(name: $0.name, value: $0.value.joiningLines) }
    attributes.randomizes = attributes.isSet("data-randomize")
    attributes.maxTrials = attributes.value("data-max-trials").flatMap { Int($0) }
    attributes.accepts = attributes.parts("data-accept", at: "|")
    attributes.isExact = attributes.isSet("data-exact")
    attributes.number = attributes.value("data-number").flatMap(range)
    attributes.covers = attributes.parts("data-covers", at: ",")
    attributes.recalls = attributes.isSet("data-recall")
    for attribute in attributes.all where attribute.name.hasPrefix("data-why-") {
      guard let option = Int(attribute.name.dropFirst(9)), option > 0 else { continue }
      attributes.why[option] = attribute.value
    }
    return attributes
  }

  /// `54:56` or a single number, comma or point decimals.
  static func range(_ text: String) -> ClosedRange<Double>? {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false).map { end in
      Double(String(end).trimmingBlanks.replacing(",", with: "."))
    }
    guard let first = ends.first, let low = first, low.isFinite, ends.count <= 2 else { return nil }
    guard let last = ends.last, let high = last, high.isFinite, low <= high else { return nil }
    return low...high
  }
}

extension QuestionAttributes {
  /// The value of the first attribute of that name.
  public func value(_ name: String) -> String? { all.first { $0.name == name }?.value }

  /// Whether the attribute is there and nothing, `1` or `true`.
  func isSet(_ name: String) -> Bool { value(name)?.isTruth ?? false }

  /// The parts of a value, without blanks around them.
  fileprivate func parts(_ name: String, at separator: Character) -> [String] {
    (value(name) ?? "").split(separator: separator).map { String($0).trimmingBlanks }
      .filter { !$0.isEmpty }
  }
}

extension String {
  /// The text on one line: a value may be wrapped in the file.
  fileprivate var joiningLines: String {
    guard contains("\n") else { return self }
    return split(separator: "\n").map { String($0).trimmingBlanks }.joined(separator: " ")
  }
}
