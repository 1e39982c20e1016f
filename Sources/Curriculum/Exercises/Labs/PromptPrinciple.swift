/// The four principles of a meaningful request to an AI, as the school book names them.
public enum PromptPrinciple: String, Hashable, CaseIterable, Sendable {
  case clarity
  case specificity
  case context
  case structure
}
