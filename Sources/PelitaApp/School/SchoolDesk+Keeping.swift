import LearningRecord
import TrainingModel

extension SchoolDesk {
  /// Keeps what an entity says: a new one, or in the place of `entry`.
  ///
  /// A new entity gets `id`, or a drawn one. In mentor scope `about` names the teacher concerned.
  ///
  /// - Throws: `StorageError`, and what makes the revision one that nobody would accept.
  /// - Returns: The entity's name.
  @discardableResult
  func keep<Body: EntityBody>(
    _ body: Body, as id: EntityID? = nil, inPlaceOf entry: Entry<Body>? = nil,
    about: PersonID? = nil
  ) throws -> EntityID {
    let id = entry?.id ?? id ?? newEntity()
    try write { author in
      [try author.revision(of: id, body, inPlaceOf: entry, about: about, at: clock)]
    }
    return id
  }

  /// Removes an entity: its revisions stay, and what comes last says that it is gone.
  func remove<Body: EntityBody>(_ entry: Entry<Body>, about: PersonID? = nil) throws {
    try write { author in
      [
        try author.tombstone(
          of: EntityKey(kind: Body.kind, id: entry.id), replacing: entry.heads, about: about,
          at: clock)
      ]
    }
  }
}
