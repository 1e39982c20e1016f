/// The kinds of questions that statements can describe.
public enum InteractionType: String, Hashable, CaseIterable, Sendable {
  case trueFalse = "true-false"
  case choice
  case fillIn = "fill-in"
  case longFillIn = "long-fill-in"
  case matching
  case performance
  case sequencing
  case likert
  case numeric
  case other

  /// What only the definition of a question may have.
  static let properties: Set<String> = [
    "correctResponsesPattern", "choices", "scale", "source", "target", "steps",
  ]

  /// The lists of components that belong to it.
  var lists: Set<String> {
    switch self {
    case .choice, .sequencing: ["choices"]
    case .likert: ["scale"]
    case .matching: ["source", "target"]
    case .performance: ["steps"]
    case .trueFalse, .fillIn, .longFillIn, .numeric, .other: []
    }
  }

  func allows(_ property: String) -> Bool {
    property == "correctResponsesPattern" || lists.contains(property)
  }

  /// Whether a component's id has no white space and nothing that separates ids in a response.
  static func isGoodComponentID(_ id: String) -> Bool {
    !id.isEmpty && !id.contains(where: \.isWhitespace) && !id.contains("[,]")
      && !id.contains("[.]") && !id.contains("[:]")
  }
}
