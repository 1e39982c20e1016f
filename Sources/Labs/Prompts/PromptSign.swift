public import Curriculum

/// What the rules look for in a request: two signs for each principle.
public enum PromptSign: String, Hashable, CaseIterable, Sendable {
  case action
  case product
  case amount
  case topic
  case audience
  case situation
  case form
  case order

  /// The principle that it belongs to.
  public var principle: PromptPrinciple {
    switch self {
    case .action, .product: .clarity
    case .amount, .topic: .specificity
    case .audience, .situation: .context
    case .form, .order: .structure
    }
  }

  /// The signs of `principle`.
  public static func signs(of principle: PromptPrinciple) -> [Self] {
    allCases.filter { $0.principle == principle }
  }
}
