import Cryptography
import Curriculum
import LearningRecord
import TrainingModel

/// Names for people and things: everything under the one configured base.
struct StatementVocabulary {
  let settings: StatementSettings
  let catalogue: StatementCatalogue
  /// The school's own random name, which makes the codes of its people ones that nobody outside
  /// can work out.
  let school: EntityID
  let identities: Identities

  /// An opaque account; the same person has the same one at the same school.
  func account(of person: PersonID) -> JSONValue {
    agent(code("person", identities.canonical(person).text))
  }

  /// The school itself, for those who did not agree to appear.
  var schoolAgent: JSONValue { agent("school") }

  private func agent(_ name: String) -> JSONValue {
    .object([("objectType", .string("Agent")), ("account", account(named: name))])
  }

  /// Some people together, without telling who.
  func team(_ key: [String]) -> JSONValue {
    .object([
      ("objectType", .string("Group")), ("account", account(named: code("team", key))),
    ])
  }

  private func account(named name: String) -> JSONValue {
    .object([("homePage", .string(settings.homePage)), ("name", .string(name))])
  }

  private func code(_ kind: String, _ key: String) -> String { code(kind, [key]) }

  private func code(_ kind: String, _ key: [String]) -> String {
    // A JSON array keeps parts apart that would run together when joined.
    let name = JSONValue.array(([school.text, kind] + key).map(JSONValue.string)).compactText
    return String(Digest(of: ("pelita-statements" + name).utf8).hexadecimal.prefix(32))
  }

  /// One person's going through one module.
  func registration(of person: PersonID, in module: ModuleID) -> String {
    NamedUUID("registration/\(code("person", identities.canonical(person).text))/\(module.text)/1")
      .text
  }

  func iri(_ kind: String, _ name: String) -> String { "\(settings.base)/\(kind)/\(name)" }

  func extensions(_ members: [(StatementExtension, JSONValue?)]) -> JSONValue? {
    let object = JSONValue.object(members.map { (iri("extension", $0.0.rawValue), $0.1) })
    return object.object?.members.isEmpty == true ? nil : object
  }
}
