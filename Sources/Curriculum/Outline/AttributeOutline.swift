/// The attributes of a question that were understood, as JSON.
struct AttributeOutline {
  let question: Question

  private var attributes: QuestionAttributes { question.attributes }

  var json: JSONText {
    .members([
      ("maxTrials", attributes.maxTrials.map { .integer($0) }),
      ("randomize", attributes.randomizes && hasOrder ? .bool(true) : nil),
      ("score", number("data-score")),
      ("hintsAt", trial("data-hint-button")),
      ("resolveAt", trial("data-solution-button")),
      ("textSolved", text("data-text-solved")),
      ("textFailed", text("data-text-failed")),
      ("textResolved", text("data-text-resolved")),
      ("partial", attributes.isSet("data-show-partial-solution") ? .bool(true) : nil),
      ("order", attributes.value("data-kind") == "order" ? .bool(true) : nil),
      ("accept", attributes.accepts.isEmpty ? nil : .strings(attributes.accepts)),
      ("exact", attributes.isExact ? .bool(true) : nil),
      (
        "number",
        attributes.number.map { .array([.number($0.lowerBound), .number($0.upperBound)]) }
      ),
      ("why", why),
      ("covers", attributes.covers.isEmpty ? nil : .strings(attributes.covers)),
      ("recall", attributes.recalls ? .bool(true) : nil),
      ("exercise", text("data-exercise")),
    ])
  }

  /// Whether the question has an order that could be drawn.
  private var hasOrder: Bool {
    switch question.form {
    case .single, .multiple, .matrix: true
    default: false
    }
  }

  private var why: JSONText? {
    guard !attributes.why.isEmpty else { return nil }
    return .object(
      attributes.why.sorted { $0.key < $1.key }.map { ("\($0.key)", .string($0.value)) })
  }

  private func text(_ name: String) -> JSONText? { attributes.value(name).map { .string($0) } }

  private func number(_ name: String) -> JSONText? {
    attributes.value(name).flatMap { Double($0) }.map { .number($0) }
  }

  /// The try from which a button shows; 100000 when it never does.
  private func trial(_ name: String) -> JSONText? {
    guard let value = attributes.value(name) else { return nil }
    if let trial = Int(value) { return trial == 0 ? nil : .integer(abs(trial)) }
    let word = value.lowercased().trimmingBlanks
    let isOff = ["off", "false", "disable"].contains { word.hasPrefix($0) }
    return isOff ? .integer(100_000) : nil
  }
}
