import LearningRecord
import TrainingModel

/// A session as it is being planned: with its stages and materials, none of it kept yet.
struct SessionPlan: Hashable {
  /// A stage's part of the plan.
  struct Part: Hashable {
    var part: Stage.Part
    var minutes: Int
    var words = ""
  }

  /// A material with the entity it is kept as, if any.
  struct Item: Hashable {
    var entity: EntityID?
    var material: Material
  }

  var session: Session
  var parts: [Part]
  var materials: [Item] = []
  /// How long it lasts while no time is chosen.
  var minutes: Int

  /// What a session is taken to last before anybody says.
  static let usualMinutes = 120

  /// A new plan.
  init(session: Session, minutes: Int = Self.usualMinutes) {
    self.session = session
    self.minutes = session.span?.minutes ?? minutes
    parts = Self.usualParts(minutes: self.minutes)
  }

  /// How long it lasts.
  var length: Int { session.span?.minutes ?? minutes }

  /// What the stages come to.
  var partMinutes: Int { parts.map(\.minutes).reduce(0, +) }

  /// Five stages that come to `minutes`: half of it for practice, as the hands learn by doing.
  static func usualParts(minutes: Int) -> [Part] {
    // In twelfths; what does not divide goes to practice.
    let shares: [(Stage.Part, Int)] = [
      (.opening, 1), (.material, 3), (.discussion, 2), (.practice, 5), (.closingTask, 1),
    ]
    let step = minutes >= 60 ? 5 : 1
    var parts = shares.map { part, share in
      Part(part: part, minutes: minutes * share / 12 / step * step)
    }
    let rest = minutes - parts.map(\.minutes).reduce(0, +)
    parts[3].minutes += rest
    return parts
  }

  /// Changes the length; stages that fitted before fit again.
  mutating func setSpan(_ span: TimeSpan?, day: Day?) {
    let fitted = partMinutes == length
    let before = parts
    session.day = day
    session.span = span
    if let span { minutes = span.minutes }
    guard fitted, partMinutes != length else { return }
    parts = Self.usualParts(minutes: length)
    for place in parts.indices { parts[place].words = before[place].words }
  }

  /// As the rules compare it with needs and timetables.
  func compared(as id: EntityID?) -> PlanWarnings.Plan {
    PlanWarnings.Plan(
      id: id, session: session, stageMinutes: parts.map(\.minutes),
      materials: materials.map(\.material))
  }
}
