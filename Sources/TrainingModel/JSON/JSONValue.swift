/// A JSON value that keeps the order of members and the exact text of numbers.
public enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// The number as written, so that nothing is rounded.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// A whole number.
  public static func integer(_ number: some BinaryInteger) -> JSONValue { .number(String(number)) }

  /// The text of a string, else `nil`.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The value of a number that is whole and fits, else `nil`.
  public var integer: Int? {
    if case .number(let text) = self { Int(text) } else { nil }
  }

  /// The value of a number, else `nil`.
  public var double: Double? {
    if case .number(let text) = self { Double(text) } else { nil }
  }

  /// The value of `true` or `false`, else `nil`.
  public var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  /// The items of an array, else `nil`.
  public var array: [JSONValue]? {
    if case .array(let items) = self { items } else { nil }
  }

  /// The members of an object, else `nil`.
  public var object: JSONObject? {
    if case .object(let members) = self { members } else { nil }
  }
}
