import TrainingModel

/// What somebody did, with the published IRI of each verb and its words in both languages.
enum StatementVerb: String, CaseIterable {
  case initialized = "http://adlnet.gov/expapi/verbs/initialized"
  case answered = "http://adlnet.gov/expapi/verbs/answered"
  case completed = "http://adlnet.gov/expapi/verbs/completed"
  case passed = "http://adlnet.gov/expapi/verbs/passed"
  case failed = "http://adlnet.gov/expapi/verbs/failed"
  case mastered = "http://adlnet.gov/expapi/verbs/mastered"
  case abandoned = "https://w3id.org/xapi/adl/verbs/abandoned"
  case waived = "https://w3id.org/xapi/adl/verbs/waived"
  case requestedAttention = "http://id.tincanapi.com/verb/requested-attention"
  case commented = "http://adlnet.gov/expapi/verbs/commented"
  case assigned = "http://activitystrea.ms/schema/1.0/assign"
  case voided = "http://adlnet.gov/expapi/verbs/voided"

  private var words: (id: String, en: String) {
    switch self {
    case .initialized: ("membuka", "initialized")
    case .answered: ("menjawab", "answered")
    case .completed: ("menyelesaikan", "completed")
    case .passed: ("lulus", "passed")
    case .failed: ("belum lulus", "failed")
    case .mastered: ("menguasai", "mastered")
    case .abandoned: ("terhenti di", "abandoned")
    case .waived: ("dianggap selesai", "waived")
    case .requestedAttention: ("meminta bantuan", "requested attention")
    case .commented: ("mencatat", "commented")
    case .assigned: ("menugaskan", "assigned")
    case .voided: ("membatalkan", "voided")
    }
  }

  var json: JSONValue {
    .object([
      ("id", .string(rawValue)),
      ("display", .object([("id-ID", .string(words.id)), ("en", .string(words.en))])),
    ])
  }
}

extension JSONValue {
  /// An object of these members; those without a value are left out.
  static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    var object = JSONObject()
    for (name, value) in members { object.append(name, value) }
    return .object(object)
  }
}
