public import LearningRecord

/// An answer that was not right yet, and how often one teacher gave it.
public struct WrongAnswer: Hashable, Sendable {
  /// Longer texts are cut: what is kept is to be looked at, not to be judged again.
  static let longestText = 200

  public var answer: Answer
  public var tries: Int

  /// Keeps what a mentor needs of `answer`.
  public init(_ answer: Answer, tries: Int = 1) {
    self.answer = answer.shortened
    self.tries = tries
  }

  /// Reads what `json` wrote.
  public init?(json: JSONValue) {
    guard let object = json.object, let answer = object["answer"].flatMap(Answer.init(value:)),
      let tries = object["tries"]?.integer
    else { return nil }
    self.answer = answer
    self.tries = tries
  }

  public var json: JSONValue {
    var object = JSONObject()
    object.append("answer", answer.value)
    object.append("tries", .integer(tries))
    return .object(object)
  }
}

extension Answer {
  /// The stored form as a value of ours.
  public var value: JSONValue { (try? JSONValue(parsing: json)) ?? .null }

  fileprivate init?(value: JSONValue) { self.init(json: value.compactText) }

  fileprivate var shortened: Answer {
    switch self {
    case .text(let text): .text(String(text.prefix(WrongAnswer.longestText)))
    case .inputs(let inputs): .inputs(inputs.map(\.shortened))
    case .performed(let performance):
      .performed(
        Performance(
          exercise: performance.exercise, reasons: Array(performance.reasons.prefix(1)),
          told: performance.told.prefix(1).map { String($0.prefix(WrongAnswer.longestText)) },
          work: String(performance.work.prefix(WrongAnswer.longestText))))
    case .options, .rows, .ticked: self
    }
  }

  /// The same for answers that a mentor would call the same: case and blanks do not matter, nor
  /// does what exactly was made in an exercise where the reason is the same.
  public var sameness: String {
    switch self {
    case .text(let text):
      "t" + text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    case .inputs(let inputs): "i" + inputs.map(\.sameness).joined(separator: "\u{1F}")
    case .performed(let performance):
      "p" + (performance.reasons.first ?? performance.told.first ?? "")
    case .options, .rows, .ticked: json
    }
  }
}
