import TrainingModel

extension Rule {
  static let result = object(
    [:],
    optional: [
      "score": score, "success": flag, "completion": flag, "response": text { _, _ in },
      "duration": duration, "extensions": extensions,
    ])

  private static let score = object(
    [:], optional: ["scaled": number, "raw": number, "min": number, "max": number]
  ).and { value, inspection in
    guard let score = value.object else { return }
    let (lowest, highest) = (score["min"]?.double, score["max"]?.double)
    if let scaled = score["scaled"]?.double, !(-1...1).contains(scaled) {
      inspection.enter("scaled") { $0.refuse(.outOfBounds) }
    }
    if let raw = score["raw"]?.double, raw < lowest ?? raw || raw > highest ?? raw {
      inspection.enter("raw") { $0.refuse(.outOfBounds) }
    }
    guard let lowest, let highest else { return }
    inspection.enter("min") { inspection in
      if lowest > highest { inspection.refuse(.outOfBounds) }
      if lowest == highest { inspection.warn(.equalBounds) }
    }
  }

  static let attachments = array(of: attachment)

  private static let attachment = object(
    [
      "usageType": iri, "display": languageMap, "contentType": mediaType, "length": byteCount,
      "sha2": sha2,
    ], optional: ["description": languageMap, "fileUrl": iri]
  ).and { value, inspection in
    // A line of text cannot carry the attachment's bytes.
    if let attachment = value.object, attachment["fileUrl"] == nil {
      inspection.warn(.needsItsBytes)
    }
  }

  private static let byteCount = Rule { value, inspection in
    guard let count = value.double, count >= 0, count == count.rounded() else {
      return inspection.refuse(.wrongType)
    }
  }
}
