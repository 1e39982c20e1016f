/// Takes the members of a body by name and keeps what nobody took.
public struct BodyReader {
  /// The longest text in bytes: a mentoring record may be long, a book may not.
  static let longestText = 20_000

  private var members: [JSONObject.Member]

  /// Starts with all members of `object`.
  public init(_ object: JSONObject) { members = object.members }

  /// What nobody took.
  public var unknown: JSONObject { JSONObject(members) }

  /// Takes the member `field`; `nil` when it is not there or `null`.
  public mutating func take(_ field: String) -> JSONValue? {
    guard let place = members.firstIndex(where: { $0.name == field }) else { return nil }
    let value = members.remove(at: place).value
    return value == .null ? nil : value
  }

  /// Takes a member that `make` must be able to read.
  public mutating func take<Value>(
    _ field: String, _ make: (JSONValue) -> Value?
  ) throws(BodyProblem) -> Value {
    guard let value = try takeOptional(field, make) else { throw .missing(field: field) }
    return value
  }

  /// Takes a member that may be missing.
  public mutating func takeOptional<Value>(
    _ field: String, _ make: (JSONValue) -> Value?
  ) throws(BodyProblem) -> Value? {
    guard let member = take(field) else { return nil }
    guard let value = make(member) else { throw .malformed(field: field) }
    return value
  }

  /// Takes a list; a missing one is empty.
  public mutating func takeList<Value>(
    _ field: String, _ make: (JSONValue) -> Value?
  ) throws(BodyProblem) -> [Value] {
    guard let member = take(field) else { return [] }
    guard let items = member.array else { throw .malformed(field: field) }
    var values: [Value] = []
    for item in items {
      guard let value = make(item) else { throw .malformed(field: field) }
      values.append(value)
    }
    return values
  }

  /// Takes a text; a missing one is empty.
  public mutating func takeText(_ field: String) throws(BodyProblem) -> String {
    try takeOptional(field, Self.text) ?? ""
  }

  /// Takes one of several known words; a newer Pelita may know more, and then it is malformed here.
  public mutating func takeChoice<Choice: RawRepresentable<String>>(
    _ field: String
  ) throws(BodyProblem) -> Choice {
    try take(field) { $0.string.flatMap(Choice.init(rawValue:)) }
  }

  /// Takes one of several known words that may be missing.
  public mutating func takeOptionalChoice<Choice: RawRepresentable<String>>(
    _ field: String
  ) throws(BodyProblem) -> Choice? {
    try takeOptional(field) { $0.string.flatMap(Choice.init(rawValue:)) }
  }

  /// Takes a yes or no; a missing one is no.
  public mutating func takeFlag(_ field: String) throws(BodyProblem) -> Bool {
    try takeOptional(field, \.boolean) ?? false
  }

  /// Takes a length of time within a day, in minutes.
  public mutating func takeMinutes(_ field: String) throws(BodyProblem) -> Int? {
    try takeOptional(field) { $0.integer.flatMap { (0...1440).contains($0) ? $0 : nil } }
  }

  /// Reads a text of bounded length.
  public static func text(_ value: JSONValue) -> String? {
    value.string.flatMap { $0.utf8.count <= longestText ? $0 : nil }
  }
}
