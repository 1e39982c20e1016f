public import Curriculum
public import LearningRecord

/// Something about a plan that a person should know before it is kept; nothing is forbidden.
///
/// The first three are the mismatches that the study names.
public enum PlanWarning: Hashable, Sendable {
  /// People need what the session is about, and do not belong to its audience or any other's.
  case needWithoutSession(CompetenceCode, people: [PersonID])
  case clash(Slot.Clash)
  /// A speaker of whom these competences are not known.
  case speakerWithoutCompetence(EntityID, name: String, [CompetenceCode])
  /// Nobody in the audience needs any of the competences.
  case answersNoNeed
  case noCompetence
  case noSpeaker
  case noTime
  /// The place is taken by these sessions.
  case placeTaken([EntityID])
  /// The stages come to so many minutes, the session to others.
  case stagesDoNotFit(stages: Int, session: Int)
  /// These materials are not prepared yet.
  case materialsNotPrepared([String])
}

extension PlanWarning {
  /// The warning's name in JSON; never changed.
  public var name: String {
    switch self {
    case .needWithoutSession: "needWithoutSession"
    case .clash: "clash"
    case .speakerWithoutCompetence: "speakerWithoutCompetence"
    case .answersNoNeed: "answersNoNeed"
    case .noCompetence: "noCompetence"
    case .noSpeaker: "noSpeaker"
    case .noTime: "noTime"
    case .placeTaken: "placeTaken"
    case .stagesDoNotFit: "stagesDoNotFit"
    case .materialsNotPrepared: "materialsNotPrepared"
    }
  }

  /// The name, with what it rests on.
  public var json: JSONValue {
    var object = JSONObject([.init("warning", .string(name))])
    switch self {
    case .needWithoutSession(let code, let people):
      object.append("competence", .string(code.text))
      object.append("people", .people(people))
    case .clash(let clash): object.members += clash.json.object?.members ?? []
    case .speakerWithoutCompetence(let speaker, let name, let codes):
      object.append("speaker", .string(speaker.text))
      object.append("name", .string(name))
      object.append("competences", .array(codes.map { .string($0.text) }))
    case .placeTaken(let sessions):
      object.append("sessions", .array(sessions.map { .string($0.text) }))
    case .stagesDoNotFit(let stages, let session):
      object.append("stages", .integer(stages))
      object.append("session", .integer(session))
    case .materialsNotPrepared(let titles):
      object.append("materials", .array(titles.map { .string($0) }))
    case .answersNoNeed, .noCompetence, .noSpeaker, .noTime: break
    }
    return .object(object)
  }
}
