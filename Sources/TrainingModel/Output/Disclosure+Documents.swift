internal import LearningRecord

extension Disclosure {
  /// An entity of the document without the names of those who do not allow it.
  ///
  /// What only a newer Pelita understands is left out: nobody knows what stands in it.
  func withoutNames(_ object: JSONObject, form: EntityForm) -> JSONObject {
    guard form.kind != School.kind else { return object }
    var known = object
    let fields = [.always("id", .entity)] + form.fields + EntityForm.envelope
    known.members = known.members.compactMap { member in
      guard let field = fields.first(where: { $0.name == member.name }) else { return nil }
      if member.name == "name", let own = name(in: object, form: form) {
        return .init("name", .string(own))
      }
      return .init(member.name, withoutNames(member.value, form: field.form))
    }
    return known
  }

  /// The name of an entity that is a person; `nil` where it is none.
  private func name(in object: JSONObject, form: EntityForm) -> String? {
    let person: PersonID? =
      switch form.kind {
      case Person.kind: object["id"]?.person
      case Speaker.kind: object["person"]?.person
      default: nil
      }
    guard let person else { return nil }
    return name(of: person) ?? ""
  }

  private func withoutNames(_ value: JSONValue, form: FieldForm) -> JSONValue {
    switch (form, value) {
    case (.text, .string(let text)), (.word, .string(let text)): .string(mask(text))
    case (.list(let item), .array(let items)):
      .array(items.map { withoutNames($0, form: item) })
    case (.object(let fields), .object(let object)):
      .object(
        JSONObject(
          object.members.compactMap { member in
            fields.first { $0.name == member.name }.map {
              .init(member.name, withoutNames(member.value, form: $0.form))
            }
          }))
    default: value
    }
  }
}
