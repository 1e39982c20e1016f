internal import Curriculum
public import LearningRecord

/// Somebody who may be able to teach a competence, and how that is known.
public struct CompetenceHolder: Hashable, Sendable {
  /// How it is known, the strongest first.
  public enum Proof: Hashable, Sendable {
    /// Named with this competence among the speakers.
    case namedAsSpeaker
    /// All lessons that cover it mastered.
    case mastered(lessons: Int)
    /// Recorded as able on this day.
    case recordedAsAble(Day)
    /// All lessons that cover it completed.
    case completed(lessons: Int)

    var rank: Int {
      switch self {
      case .namedAsSpeaker: 0
      case .mastered: 1
      case .recordedAsAble: 2
      case .completed: 3
      }
    }
  }

  /// The entity of kind `speaker`, when there is one.
  public var speaker: EntityID?
  /// The person at the school, when it is a colleague.
  public var person: PersonID?
  public var name: String
  public var proof: Proof

  static func comesFirst(_ one: Self, _ other: Self) -> Bool { one.order < other.order }

  private var order: (Int, String, String) {
    (proof.rank, name, speaker?.text ?? person?.text ?? "")
  }
}

extension CompetenceHolder {
  /// Who, and how it is known.
  public var json: JSONValue {
    var object = JSONObject([.init("name", .string(name))])
    object.append("speaker", optionalText: speaker?.text)
    object.append("person", optionalText: person?.text)
    object.members += proof.json.members
    return .object(object)
  }
}

extension CompetenceHolder.Proof {
  /// The proof's name, and what it rests on.
  var json: JSONObject {
    switch self {
    case .namedAsSpeaker: JSONObject([.init("proof", .string("speaker"))])
    case .mastered(let lessons):
      JSONObject([.init("proof", .string("mastered")), .init("lessons", .integer(lessons))])
    case .recordedAsAble(let day):
      JSONObject([.init("proof", .string("able")), .init("day", .string(day.text))])
    case .completed(let lessons):
      JSONObject([.init("proof", .string("completed")), .init("lessons", .integer(lessons))])
    }
  }
}
