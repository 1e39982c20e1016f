public import LearningRecord
public import TrainingModel

/// Something to be written into a school's record: which entity, about whom, and what it says.
public struct DrawnFact {
  public var key: EntityKey
  public var about: PersonID?
  /// `nil` removes the entity.
  public var body: JSONObject?

  /// Makes a fact of any kind, also of one that no Pelita knows.
  public init(key: EntityKey, about: PersonID? = nil, body: JSONObject?) {
    self.key = key
    self.about = about
    self.body = body
  }

  /// Makes a fact of a kind that we know.
  public init<Body: EntityBody>(_ body: Body, id: EntityID, about: PersonID? = nil) {
    self.init(key: EntityKey(kind: Body.kind, id: id), about: about, body: body.object())
  }
}
