/// The JSON Schema of the model's document (draft 2020-12), one definition for each kind.
///
/// Members that it does not name are allowed: a newer Pelita may write more.
public struct ModelSchema {
  /// The kinds that are defined.
  public var forms: [EntityForm]

  /// A schema of `forms`.
  public init(_ forms: [EntityForm] = EntityForm.all) { self.forms = forms }

  /// The whole schema.
  public var json: JSONValue {
    .object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .string("urn:pelita:school:\(ModelDocument.version)")),
      ("title", .string("A school's training model, as pelita school export writes it")),
      ("type", .string("object")),
      ("required", .texts(["format", "version", "scopes", "names", "later"])),
      ("properties", properties), ("$defs", definitions),
    ])
  }

  private var properties: JSONValue {
    let plurals = forms.map { form in
      (form.plural, JSONValue.object([("type", .string("array")), ("items", reference(form))]))
    }
    return .object(
      [
        ("format", .object([("const", .string(ModelDocument.format))])),
        ("version", .object([("const", .integer(ModelDocument.version))])),
        ("scopes", FieldForm.list(.choice(Scope.self)).schema),
        ("names", FieldForm.choice(ModelDocument.Names.self).schema), ("state", Self.state),
      ] + plurals + [("later", FieldForm.map(.whole(0...Int.max)).schema)])
  }

  private static let state = FieldForm.map(
    .object([.always("revisions", .whole(0...Int.max)), .always("hash", .bytes)])
  ).schema

  private func reference(_ form: EntityForm) -> JSONValue {
    .object([("$ref", .string("#/$defs/\(form.kind.text)"))])
  }

  private var definitions: JSONValue {
    let kinds = forms.map { form in
      (
        form.kind.text,
        FieldForm.object([.always("id", .entity)] + form.fields + EntityForm.envelope).schema
      )
    }
    return .object(FieldForm.definitions + kinds)
  }
}

extension JSONValue {
  /// An object with members in this order.
  static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(JSONObject(members.map { JSONObject.Member($0, $1) }))
  }

  /// An array of strings.
  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}
