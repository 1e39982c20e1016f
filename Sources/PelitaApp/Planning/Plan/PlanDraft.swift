import LearningRecord
import Terminal
import TrainingModel
import Workbench

/// A plan that is not kept yet, so that a power cut loses the answer being typed at most.
struct PlanDraft {
  let desk: SchoolDesk

  private var keeper: DraftKeeper {
    DraftKeeper(path: desk.surroundings.dataFolder + "/school/plan-\(desk.me.text).json")
  }

  /// Keeps what was answered; a disk that cannot hold it is told of when the plan is to be kept.
  func keep(_ plan: SessionPlan) { try? keeper.keep(JSONValue.object(plan.object).compactText) }

  /// Nothing is unfinished any more.
  func forget() { try? keeper.keep("") }

  /// The unfinished plan, if the person wants to go on with it.
  func offered(meeting: EntityID?) -> SessionPlan? {
    guard let plan = unfinished, plan.session.meeting == meeting else { return nil }
    let phrases = desk.phrases
    var screen = Screen()
    screen.add(phrases.planIsUnfinished, .strong)
    screen.add(plan.session.topic.sanitisedLine, indent: 3)
    guard desk.form.confirms(screen, yes: phrases.goOnPlanning, no: phrases.beginAnew) else {
      forget()
      return nil
    }
    return plan
  }

  private var unfinished: SessionPlan? {
    guard let text = keeper.text, let object = (try? JSONValue(parsing: text))?.object else {
      return nil
    }
    return SessionPlan(object)
  }
}

extension SessionPlan {
  /// The plan as JSON: the bodies that it will be kept as.
  var object: JSONObject {
    JSONObject([
      .init("session", .object(session.object())), .init("minutes", .integer(minutes)),
      .init(
        "stages",
        .array(
          parts.map { part in
            .object(
              JSONObject([
                .init("part", .string(part.part.rawValue)),
                .init("minutes", .integer(part.minutes)), .init("plan", .string(part.words)),
              ]))
          })),
      .init("materials", .array(materials.map { .object($0.material.object()) })),
    ])
  }

  /// Returns `nil` unless `object` is such a plan.
  init?(_ object: JSONObject) {
    guard let body = object["session"]?.object, let minutes = object["minutes"]?.integer else {
      return nil
    }
    var fields = BodyReader(body)
    guard let session = try? Session(reading: &fields) else { return nil }
    self.init(session: session, minutes: minutes)
    let stages = (object["stages"]?.array ?? []).compactMap(\.object)
    for (place, stage) in zip(parts.indices, stages) {
      parts[place].minutes = stage["minutes"]?.integer ?? parts[place].minutes
      parts[place].words = stage["plan"]?.string ?? ""
    }
    materials = (object["materials"]?.array ?? []).compactMap { item in
      guard let body = item.object else { return nil }
      var fields = BodyReader(body)
      return (try? Material(reading: &fields)).map { Item(material: $0) }
    }
  }
}
