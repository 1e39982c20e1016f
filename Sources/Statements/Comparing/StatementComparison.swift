public import TrainingModel

/// Whether two statements are the same in the sense of the specification (1.0.3, Data 2.3.1).
public enum StatementComparison {
  /// Compares a statement of ours with what a store gave back under its id.
  ///
  /// What a store may add or write in another way does not count: who stored it when, the display of
  /// the verb, definitions of activities, the order of members, the form of times and numbers.
  public static func areSame(_ ours: JSONValue, _ theirs: JSONValue) -> Bool {
    canonical(ours, isStatement: true) == canonical(theirs, isStatement: true)
  }

  /// The same for texts; a text that is no JSON is the same as nothing.
  public static func areSame(_ ours: String, _ theirs: String) -> Bool {
    guard let ours = parsed(ours), let theirs = parsed(theirs) else { return false }
    // Some stores answer with a list of one.
    let only = theirs.object?["statements"]?.array?.first
    return areSame(ours, only ?? theirs)
  }

  private static func parsed(_ text: String) -> JSONValue? {
    try? JSONValue(parsing: Array(text.utf8), deepest: StatementCheck.deepest)
  }

  private static func canonical(_ value: JSONValue, isStatement: Bool = false) -> JSONValue {
    switch value {
    case .object(let object):
      let members = object.members.compactMap { member in
        canonical(member, in: object, isStatement: isStatement)
      }
      return .object(JSONObject(members.sorted { $0.name < $1.name }))
    case .array(let items): return .array(items.map { canonical($0) })
    case .number(let text): return .number(Double(text).map { "\($0)" } ?? text)
    case .null, .boolean, .string: return value
    }
  }

  private static func canonical(
    _ member: JSONObject.Member, in object: JSONObject, isStatement: Bool
  ) -> JSONObject.Member? {
    var value = canonical(member.value)
    switch member.name {
    case "stored" where isStatement, "authority" where isStatement,
      "version" where isStatement, "attachments" where isStatement:
      return nil
    case "display" where object["id"] != nil: return nil
    case "definition" where object["id"] != nil: return nil
    // What goes without saying.
    case "objectType" where ["Agent", "Activity"].contains(value.string): return nil
    case "timestamp":
      if let time = value.string.flatMap(TimestampForm.init) {
        value = .integer(time.milliseconds)
      }
    case "contextActivities":
      value = .object(
        JSONObject(
          (value.object?.members ?? []).map { kind in
            .init(kind.name, kind.value.array == nil ? .array([kind.value]) : kind.value)
          }))
    case "member":
      value = .array((value.array ?? []).sorted { $0.compactText < $1.compactText })
    case "extensions" where (member.value.object?.members ?? []).isEmpty: return nil
    default: break
    }
    return .init(member.name, value)
  }
}
