import Statements
import TrainingModel

/// A statement of which we know, from the specification, whether it is valid.
struct LabelledStatement: CustomStringConvertible, Sendable {
  let name: String
  let statement: JSONValue
  let isValid: Bool
  var versions = SpecificationVersion.allCases

  var description: String { "\(name): \(isValid ? "valid" : "not valid")" }

  /// Every case for `version`.
  static func all(for version: SpecificationVersion) -> [LabelledStatement] {
    let kinds: [[LabelledStatement]] = [
      wholes, agents, groups, authorities, activities, interactions, results, contexts,
      contextsOfTwo, subStatements, attachments, languages, times,
    ]
    return kinds.joined().filter { $0.versions.contains(version) }
  }
}

/// A place in a statement where something of one kind can stand.
struct Placement: Sendable {
  let base: JSONValue
  let path: [String]

  var name: String { path.joined(separator: ".") }

  /// The statement with `value` here.
  func holding(_ value: JSONValue?) -> JSONValue { base.setting(path, to: value) }

  /// One case: `value` here, which makes the statement valid or not.
  func labelled(
    _ name: String, _ value: String?, _ isValid: Bool,
    _ versions: [SpecificationVersion] = SpecificationVersion.allCases
  ) -> LabelledStatement {
    LabelledStatement(
      name: "\(self.name), \(name)", statement: holding(value.map(JSONValue.read)),
      isValid: isValid, versions: versions)
  }
}

extension JSONValue {
  /// Reads a text that a test wrote; a slip in it shows as a string nobody expects.
  static func read(_ text: String) -> JSONValue {
    (try? JSONValue(parsing: text)) ?? .string("not JSON: \(text)")
  }

  /// This value with `value` under `path`, or nothing there.
  func setting(_ path: [String], to value: JSONValue?) -> JSONValue {
    guard let name = path.first else { return value ?? .null }
    var object = self.object ?? JSONObject()
    let inner =
      path.count == 1
      ? value : (object[name] ?? .object(JSONObject())).setting(Array(path.dropFirst()), to: value)
    let place = object.members.firstIndex { $0.name == name }
    switch (place, inner) {
    case (let place?, let inner?): object.members[place].value = inner
    case (let place?, nil): object.members.remove(at: place)
    case (nil, let inner): object.append(name, inner)
    }
    return .object(object)
  }
}

/// Statements to begin with.
enum Whole {
  static let agent =
    #"{"objectType":"Agent","name":"Guru 07","mbox":"mailto:guru07@example.sch.id"}"#
  static let verb =
    #"{"id":"http://adlnet.gov/expapi/verbs/attended","display":{"en":"attended","id-ID":"mengikuti"}}"#
  static let activity = #"{"objectType":"Activity","id":"https://smp.example.sch.id/lesson/1"}"#
  static let reference =
    #"{"objectType":"StatementRef","id":"6690e6c9-3ef0-4ed3-8b37-7f3964730bee"}"#

  static let plain = JSONValue.read(
    #"{"actor":\#(agent),"verb":\#(verb),"object":\#(activity)}"#)
  static let sub = JSONValue.read(
    #"""
    {"actor":\#(agent),"verb":\#(verb),"object":{"objectType":"SubStatement","actor":\#(agent),
    "verb":\#(verb),"object":\#(activity)}}
    """#)
  static let voiding = plain.setting(
    ["verb", "id"], to: .string("http://adlnet.gov/expapi/verbs/voided"))
}
