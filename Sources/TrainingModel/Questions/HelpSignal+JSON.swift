internal import Curriculum
internal import LearningRecord

extension HelpSignal {
  /// The signal in summaries, in `--json` and in the store's derived tables.
  public var json: JSONValue {
    var object = JSONObject()
    object.append("rule", .string(rule.rawValue))
    object.append("lesson", optionalText: difficulty.lesson?.text)
    object.append("activity", optionalText: difficulty.activity?.text)
    object.append("since", .integer(sinceMilliseconds))
    switch reason {
    case .asked(let sentence): object.append("sentence", .string(sentence))
    case .notGotAfterSolution(let tries): object.append("tries", .integer(tries))
    case .notGotInSittings(let sittings): object.append("sittings", .integer(sittings))
    case .firstTryRateFalling(let rates): object.append("rates", .array(rates.map(\.json)))
    }
    object.append("evidence", texts: evidence.map(\.text))
    return .object(object)
  }

  /// Returns `nil` unless `json` is a signal of a rule known here.
  public init?(json: JSONValue) {
    guard let object = json.object, let difficulty = Difficulty(json: json),
      let reason = Reason(json: object), let since = object["since"]?.integer
    else { return nil }
    self.init(
      difficulty: difficulty, reason: reason,
      evidence: (object["evidence"]?.array ?? []).compactMap(\.event),
      sinceMilliseconds: Int64(since))
  }
}

extension HelpSignal.Reason {
  fileprivate init?(json object: JSONObject) {
    guard let rule = object["rule"]?.string.flatMap(HelpRule.init(rawValue:)) else { return nil }
    switch rule {
    case .asked:
      self = .asked(sentence: object["sentence"].flatMap(BodyReader.text) ?? "")
    case .notGotAfterSolution:
      self = .notGotAfterSolution(tries: object["tries"]?.integer ?? 1)
    case .notGotInSittings:
      guard let sittings = object["sittings"]?.integer else { return nil }
      self = .notGotInSittings(sittings)
    case .firstTryRateFalling:
      self = .firstTryRateFalling(
        (object["rates"]?.array ?? []).compactMap(HelpSignal.FirstTryRate.init(json:)))
    }
  }
}

extension HelpSignal.FirstTryRate {
  fileprivate var json: JSONValue {
    .object(
      JSONObject([
        .init("lesson", .string(lesson.text)), .init("right", .integer(right)),
        .init("tried", .integer(tried)),
      ]))
  }

  fileprivate init?(json: JSONValue) {
    guard let object = json.object, let lesson = object["lesson"]?.lesson,
      let right = object["right"]?.integer, let tried = object["tried"]?.integer
    else { return nil }
    self.init(lesson: lesson, right: right, tried: tried)
  }
}
