import LearningRecord
import TrainingModel

/// What entities are called where others refer to them.
struct EntityLabels {
  private let disclosure: Disclosure
  private var labels: [EntityID: String] = [:]

  /// Names for what `model` holds.
  init(_ model: TrainingModel, disclosure: Disclosure) {
    self.disclosure = disclosure
    add(model, Session.self)
    add(model, Meeting.self)
    add(model, Speaker.self)
    add(model, Obstacle.self)
  }

  private mutating func add<Body: EntityBody>(_ model: TrainingModel, _ kind: Body.Type) {
    for entry in model.entries(of: kind) {
      labels[entry.id] = label(of: entry.id, in: entry.body.object())
    }
  }

  /// The name of an entity; the beginning of its id where it has none.
  subscript(id: EntityID) -> String { labels[id] ?? String(id.text.prefix(8)) }

  /// What an entity is called by its own members: its title and its day.
  func label(of id: EntityID, in object: JSONObject) -> String {
    if object["source"] != nil { return speakerName(object) ?? "" }
    if let session = object["session"]?.string.flatMap(EntityID.init), object["topic"] == nil,
      object["sort"] == nil
    {
      return self[session]
    }
    let title = ["topic", "title", "what", "sort"].compactMap { object[$0]?.string }
      .first { !$0.isEmpty }
    let day = object["day"]?.string.map { " (\($0))" } ?? ""
    let isPersonal = object["person"] != nil
    return title.map { (isPersonal ? "" : disclosure.mask($0)) + day } ?? String(id.text.prefix(8))
  }

  /// The name of a speaker from outside, or of a colleague who allows it.
  func speakerName(_ object: JSONObject) -> String? {
    if let person = object["person"]?.string.flatMap(PersonID.init) {
      return disclosure.name(of: person)
    }
    guard object["source"]?.string != Speaker.Source.colleague.rawValue else { return nil }
    return object["name"]?.string.map { disclosure.mask($0) }
  }
}
