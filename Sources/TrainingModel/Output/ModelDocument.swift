internal import Cryptography
internal import LearningRecord

/// The model as one JSON document: current values in a fixed order, old versions counted only.
///
/// Mentor scope is left out unless asked for, and so are the names of those who do not allow it.
public struct ModelDocument {
  /// What the member `format` says.
  public static let format = "pelita-school"
  /// Raised when members change their meaning; new members may come at any time.
  public static let version = 1

  /// Whose names stand in a document.
  public enum Names: String, Hashable, CaseIterable, Sendable {
    /// For the school's own keeping.
    case everybody
    /// Names of those who allow it; other names are taken out of free text, too.
    case consenting
    /// No names and no free text.
    case pseudonyms
  }

  private let model: TrainingModel
  private let scopes: [Scope]
  private let names: Names
  private let disclosure: Disclosure?

  /// A document of what `scopes` show of `model`.
  ///
  /// What shows mentor scope is a mentor's own copy, and has everybody's names.
  public init(
    _ model: TrainingModel, scopes: Set<Scope> = [.school], hasEverybodysNames: Bool = false
  ) {
    self.model = model
    self.scopes = Scope.allCases.filter(scopes.contains)
    names = hasEverybodysNames || scopes.contains(.mentor) ? .everybody : .consenting
    disclosure = names == .consenting ? Disclosure(model) : nil
  }

  /// The whole document.
  public var json: JSONValue {
    var object = JSONObject([
      .init("format", .string(Self.format)), .init("version", .integer(Self.version)),
      .init("scopes", .array(scopes.map { .string($0.rawValue) })),
      .init("names", .string(names.rawValue)), .init("state", .object(state)),
    ])
    for body in EntityKind.known { append(body, to: &object) }
    object.append("later", .object(laterKinds))
    return .object(object)
  }

  /// For each scope the number of revisions, and the hash by which two copies are compared.
  private var state: JSONObject {
    JSONObject(
      scopes.map { scope in
        let revisions = model.revisions.count { $0.header.scope == scope }
        let hash = model.stateHash(of: scope).hexadecimal
        return .init(
          scope.rawValue,
          .object(
            JSONObject([.init("revisions", .integer(revisions)), .init("hash", .string(hash))])))
      })
  }

  private func append<Body: EntityBody>(
    _ body: Body.Type, to object: inout JSONObject
  ) {
    guard scopes.contains(Body.kind.scope) else { return }
    let form = EntityForm.all.first { $0.kind == Body.kind }
    let entries = model.entries(of: Body.self).map { entry in
      let whole = Self.object(of: entry)
      guard let disclosure, let form else { return whole }
      return disclosure.withoutNames(whole, form: form)
    }
    object.append(Body.plural, .array(entries.map(JSONValue.object)))
  }

  static func object<Body: EntityBody>(of entry: Entry<Body>) -> JSONObject {
    var object = JSONObject([.init("id", .string(entry.id.text))])
    object.members += entry.body.object(keeping: entry.unknown).members
    object.append("author", .string(entry.author.text))
    object.append("at", .integer(entry.atMilliseconds))
    object.append("twoVersions", .boolean(entry.hasTwoVersions))
    return object
  }

  /// How many entities there are of kinds that only a newer Pelita reads.
  private var laterKinds: JSONObject {
    JSONObject(
      model.histories.filter { scopes.contains($0.key.scope) && !$0.key.isKnown }
        .sorted { $0.key < $1.key }
        .map { .init($0.key.text, .integer($0.value.count)) })
  }
}
