/// What the entities of one kind look like in the model's document.
public struct EntityForm: Hashable, Sendable {
  public var kind: EntityKind
  /// The name under which they stand in the document.
  public var plural: String
  public var fields: [FieldForm.Field]

  /// The form of every kind that this Pelita reads, in the order of the document.
  public static let all: [EntityForm] = people + planning + implementation + evaluation + mentoring

  /// The form of a kind's bodies.
  init<Body: EntityBody>(_ body: Body.Type, _ fields: [FieldForm.Field]) {
    kind = Body.kind
    plural = Body.plural
    self.fields = fields
  }

  /// What the document says of every entity besides its body.
  static let envelope: [FieldForm.Field] = [
    .always("author", .person), .always("at", .whole(Int.min...Int.max)),
    .always("twoVersions", .flag),
  ]

  /// The person whom an entity is about, where its kind has one.
  public var subject: String? {
    guard kind != SamePerson.kind, kind != Pairing.kind else { return nil }
    return ["person", "teacher"].first { name in
      fields.contains { $0.name == name && $0.form == .person }
    }
  }
}
