/// What an entity of one kind says.
public protocol EntityBody: Hashable, Sendable {
  static var kind: EntityKind { get }
  /// What several are called in the model's document, in tables and their names; never changed.
  static var plural: String { get }

  /// Takes its members out of `fields`; what it leaves there is kept as unknown.
  init(reading fields: inout BodyReader) throws(BodyProblem)

  /// Adds its members to `object`, in a fixed order.
  func write(to object: inout JSONObject)

  /// One value for what several people recorded apart, where that needs nobody's decision.
  ///
  /// `nil` for everything that only a person can decide.
  func joined(with other: Self) -> Self?

  /// By what two records are told to be about the same thing; `nil` where their ids alone tell.
  ///
  /// Two records of one thing stand side by side where a person has two ids, or where two schools'
  /// records were mixed.
  var sameness: [String]? { get }

  /// One value for two records of the same thing, of which this one is the newer.
  func united(with older: Self) -> Self
}

extension EntityBody {
  /// Most differences need a person's decision.
  public func joined(with other: Self) -> Self? { nil }

  /// Most things are told by their ids.
  public var sameness: [String]? { nil }

  /// What joins, joins; else the newer one is shown.
  public func united(with older: Self) -> Self { joined(with: older) ?? self }

  /// The body's members followed by those that a newer Pelita wrote.
  public func object(keeping unknown: JSONObject = JSONObject()) -> JSONObject {
    var object = JSONObject()
    write(to: &object)
    object.members += unknown.members
    return object
  }
}
