import ProgressStore
import TrainingModel

/// What a teacher tried in class, with who may read it.
struct OwnApplication: Hashable {
  /// Who may read it; each audience is a kind of entity, so that no screen can widen it.
  enum Audience: String, Hashable, CaseIterable {
    case mentor
    case school
  }

  var id: EntityID
  var audience: Audience
  var body: ClassApplication
  var heads: [RevisionID]
  var atMilliseconds: Int64

  /// Under which what is being changed is kept until it is done.
  var draftName: String { "edit:" + id.text }

  /// The key under which the record has it.
  var key: EntityKey {
    switch audience {
    case .mentor: EntityKey(kind: PrivateApplication.kind, id: id)
    case .school: EntityKey(kind: ClassApplication.kind, id: id)
    }
  }
}

extension TeacherDesk {
  /// What this teacher told about the class, the newest first.
  func applications() throws -> [OwnApplication] {
    let model = try ownModel()
    let shared = model.entries(of: ClassApplication.self).map { entry in
      OwnApplication(
        id: entry.id, audience: .school, body: entry.body, heads: entry.heads,
        atMilliseconds: entry.atMilliseconds)
    }
    let kept = model.entries(of: PrivateApplication.self).map { entry in
      OwnApplication(
        id: entry.id, audience: .mentor, body: entry.body.application, heads: entry.heads,
        atMilliseconds: entry.atMilliseconds)
    }
    return (shared + kept).sorted { ($1.atMilliseconds, $1.id) < ($0.atMilliseconds, $0.id) }
  }

  /// Keeps `body` for `audience`, in the place of `old`.
  ///
  /// Another audience is another kind of entity: the old one ends, and a new one begins.
  func keep(
    _ body: ClassApplication, for audience: OwnApplication.Audience,
    inPlaceOf old: OwnApplication? = nil, settling settled: String? = nil
  ) throws {
    try keep(settling: settled) { author in
      var revisions: [Revision] = []
      var heads: [RevisionID] = []
      var id = newEntity()
      if let old, old.audience == audience {
        (id, heads) = (old.id, old.heads)
      } else if let old {
        revisions.append(try end(of: old, by: &author))
      }
      revisions.append(
        try revision(of: id, body, for: audience, replacing: heads, by: &author))
      return (revisions, old?.heads ?? [])
    }
  }

  /// Takes `application` back: its text goes here, and a line without text tells the others.
  func withdraw(_ application: OwnApplication) throws {
    try keep(settling: application.draftName) { author in
      ([try end(of: application, by: &author)], application.heads)
    }
  }

  private func end(of old: OwnApplication, by author: inout Author) throws -> Revision {
    try author.tombstone(
      of: old.key, replacing: old.heads, about: old.audience == .mentor ? store.person : nil,
      at: wallClock)
  }

  private func revision(
    of id: EntityID, _ body: ClassApplication, for audience: OwnApplication.Audience,
    replacing heads: [RevisionID], by author: inout Author
  ) throws -> Revision {
    switch audience {
    case .mentor:
      try author.revision(
        of: id, PrivateApplication(body), replacing: heads, about: store.person, at: wallClock)
    case .school: try author.revision(of: id, body, replacing: heads, at: wallClock)
    }
  }
}
