import TrainingModel

/// A key that nobody here has seen, of somebody who is known with others: to be vouched for.
struct IncomingKey: Hashable {
  var who: String
  var fingerprint: String
  /// Who says that it is theirs, when it is somebody else.
  var saidBy: String?
}

extension IncomingKey {
  /// Whose it is, its fingerprint, and who says so.
  var json: JSONValue {
    var object = JSONObject([
      .init("who", .string(who)), .init("fingerprint", .string(fingerprint)),
    ])
    object.append("saidBy", optionalText: saidBy)
    return .object(object)
  }
}
