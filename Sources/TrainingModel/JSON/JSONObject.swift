/// The members of a JSON object, in their order.
public struct JSONObject: Hashable, Sendable {
  /// A name with its value.
  public struct Member: Hashable, Sendable {
    public var name: String
    public var value: JSONValue

    /// Makes a member.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  public var members: [Member]

  /// An object with these members.
  public init(_ members: [Member] = []) { self.members = members }

  /// The value under `name`, else `nil`.
  public subscript(name: String) -> JSONValue? {
    members.first { $0.name == name }?.value
  }

  /// Adds a member at the end; `nil` adds none.
  public mutating func append(_ name: String, _ value: JSONValue?) {
    if let value { members.append(Member(name, value)) }
  }
}
