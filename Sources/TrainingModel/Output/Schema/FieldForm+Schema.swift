extension FieldForm {
  /// What several members share, under names that the schemas refer to.
  static let definitions: [(String, JSONValue)] = [
    ("text", .object([("type", .string("string")), ("maxLength", .integer(20_000))])),
    ("code", .object([("type", .string("string")), ("pattern", .string("^[A-Za-z0-9:._-]*$"))])),
    ("name", .object([("type", .string("string")), ("pattern", .string("^[a-z0-9-]{8,64}$"))])),
    (
      "day",
      .object([
        ("type", .string("string")), ("format", .string("date")),
        ("pattern", .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
      ])
    ),
    (
      "span",
      .object([
        ("type", .string("string")),
        ("pattern", .string("^[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}$")),
      ])
    ),
    (
      "audience",
      .object([
        (
          "oneOf",
          .array([
            .object([("const", .string("all"))]),
            .object([("type", .string("array")), ("items", reference("name"))]),
          ])
        )
      ])
    ),
  ]

  private static func reference(_ name: String) -> JSONValue {
    .object([("$ref", .string("#/$defs/" + name))])
  }

  /// The JSON Schema of a member of this form.
  var schema: JSONValue {
    switch self {
    case .text: Self.reference("text")
    case .code: Self.reference("code")
    case .person, .entity: Self.reference("name")
    case .day: Self.reference("day")
    case .span: Self.reference("span")
    case .audience: Self.reference("audience")
    case .word, .bytes: .object([("type", .string("string"))])
    case .trace: .object([("type", .texts(["string", "object"]))])
    case .flag: .object([("type", .string("boolean"))])
    case .choice(let words): .object([("enum", .texts(words))])
    case .whole(let range): Self.schema(of: range)
    case .list(let item): .object([("type", .string("array")), ("items", item.schema)])
    case .map(let value):
      .object([("type", .string("object")), ("additionalProperties", value.schema)])
    case .object(let fields): Self.schema(of: fields)
    }
  }

  private static func schema(of range: ClosedRange<Int>) -> JSONValue {
    var members: [(String, JSONValue)] = [("type", .string("integer"))]
    if range.lowerBound > .min { members.append(("minimum", .integer(range.lowerBound))) }
    if range.upperBound < .max { members.append(("maximum", .integer(range.upperBound))) }
    return .object(members)
  }

  private static func schema(of fields: [Field]) -> JSONValue {
    let required = fields.filter(\.isRequired).map(\.name)
    var members: [(String, JSONValue)] = [("type", .string("object"))]
    if !required.isEmpty { members.append(("required", .texts(required))) }
    members.append(("properties", .object(fields.map { ($0.name, $0.form.schema) })))
    return .object(members)
  }
}
