extension Answer {
  /// Deeper nesting of inputs than any question has.
  private static let deepest = 4

  /// The stored form: one member named after the case.
  public var json: String {
    var object = JSONObject()
    switch self {
    case .options(let options): object.add("options", json: Self.json(options))
    case .text(let text): object.add("text", text)
    case .inputs(let inputs):
      object.add("inputs", json: "[" + inputs.map(\.json).joined(separator: ",") + "]")
    case .rows(let rows):
      object.add("rows", json: "[" + rows.map(Self.json).joined(separator: ",") + "]")
    case .ticked(let items): object.add("ticked", json: Self.json(items))
    case .performed(let performance): object.add("performed", json: performance.json)
    }
    return object.text
  }

  private static func json(_ numbers: Set<Int>) -> String {
    "[" + numbers.sorted().map { String($0) }.joined(separator: ",") + "]"
  }

  init?(_ object: JSONValue, depth: Int = 0) {
    guard depth < Self.deepest, case .object(let members) = object, let member = members.first
    else { return nil }
    let answer: Self? =
      switch member.key {
      case "options": Self.numbers(member.value).map(Self.options)
      case "text": member.value.text.map(Self.text)
      case "inputs": member.value.list { Self($0, depth: depth + 1) }.map(Self.inputs)
      case "rows": member.value.list(of: Self.numbers).map(Self.rows)
      case "ticked": Self.numbers(member.value).map(Self.ticked)
      case "performed": Performance(member.value).map(Self.performed)
      default: nil
      }
    guard let answer else { return nil }
    self = answer
  }

  private static func numbers(_ value: JSONValue) -> Set<Int>? {
    value.list(of: \.count).map { Set($0) }
  }
}

extension Answer {
  /// Reads the stored form; `nil` when it is none.
  public init?(json text: String) {
    guard let object = JSONValue(text) else { return nil }
    self.init(object)
  }
}
