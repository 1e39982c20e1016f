extension Problem {
  /// The problem's name for programs, such as `stepIDMissing`.
  public var name: String { Self.label(of: inner) }

  /// What the problem is about, for programs; `nil` when the name says it all.
  public var detail: String? {
    guard let payload = Mirror(reflecting: inner).children.first?.value else { return nil }
    let fields = Mirror(reflecting: payload)
    guard fields.displayStyle == .tuple else { return String(describing: payload) }
    return fields.children.map { "\($0.value)" }.joined(separator: ", ")
  }

  private var inner: any Hashable & Sendable {
    switch self {
    case .file(let problem): problem
    case .step(let problem): problem
    case .question(let problem): problem
    case .quiz(let trap): trap
    case .text(let trap): trap
    case .loss(let loss): loss
    case .module(let mismatch): mismatch
    case .exercise(let problem): problem
    }
  }

  /// The name of an enumeration's case.
  private static func label(of value: any Hashable & Sendable) -> String {
    Mirror(reflecting: value).children.first?.label ?? String(describing: value)
  }
}
