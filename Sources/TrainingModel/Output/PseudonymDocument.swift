internal import Cryptography
internal import Curriculum
internal import LearningRecord

/// The model for people outside the school: school scope, without names and without free text.
///
/// Promised: no names, no text that somebody typed, no keys; people and entities have names that
/// hold within this one file only, since the salt is drawn for it and kept nowhere; days are told
/// as the Monday of their week. Not promised: whoever knows the school may recognise a session by
/// its week, or a person by what is special about them. Timetables and consents are left out, for
/// a timetable hangs on the wall under its teacher's name.
public struct PseudonymDocument {
  /// How many bytes of chance a salt has at least.
  public static let saltLength = 32

  private let model: TrainingModel
  private let salt: [UInt8]
  private let identities: Identities
  private let ownCompetences: Set<String>

  private static let leftOut: Set<EntityKind> = [
    SamePerson.kind, Consent.kind, Timetable.kind, CatalogueEntry.kind,
  ]
  private static let roles: Set<String> = ["teacher", "mentor", "trainer", "outsideSpeaker"]

  /// A document of the school scope of `model`; `salt` comes from chance, anew for every file.
  public init(_ model: TrainingModel, salt: [UInt8]) {
    precondition(salt.count >= Self.saltLength, "a short salt can be guessed")
    self.model = model
    self.salt = salt
    identities = model.identities
    ownCompetences = Set(
      model.entries(of: Competence.self).filter(\.body.framework.isEmpty).map(\.body.code.text))
  }

  /// The whole document; in the same form as the one with names.
  public var json: JSONValue {
    var object = JSONObject([
      .init("format", .string(ModelDocument.format)),
      .init("version", .integer(ModelDocument.version)),
      .init("scopes", .array([.string(Scope.school.rawValue)])),
      .init("names", .string(ModelDocument.Names.pseudonyms.rawValue)),
    ])
    for body in EntityKind.known where body.kind.scope == .school {
      guard !Self.leftOut.contains(body.kind) else { continue }
      append(body, to: &object)
    }
    object.append("later", .object(JSONObject()))
    return .object(object)
  }

  private func append<Body: EntityBody>(_ body: Body.Type, to object: inout JSONObject) {
    guard let form = EntityForm.all.first(where: { $0.kind == Body.kind }) else { return }
    let fields =
      [.always("id", Body.kind == Person.kind ? .person : .entity)] + form.fields
      + EntityForm.envelope
    var seen: Set<String> = []
    let entries = model.entries(of: Body.self)
      .map { pseudonymised(ModelDocument.object(of: $0), fields: fields) }
      // The old order was that of the real names.
      .sorted { ($0["id"]?.string ?? "") < ($1["id"]?.string ?? "") }
      .filter { seen.insert($0["id"]?.string ?? "").inserted }
    object.append(Body.plural, .array(entries.map(JSONValue.object)))
  }

  private func pseudonymised(_ object: JSONObject, fields: [FieldForm.Field]) -> JSONObject {
    JSONObject(
      object.members.compactMap { member in
        guard let field = fields.first(where: { $0.name == member.name }) else { return nil }
        if member.name == "at", let at = member.value.integer {
          return .init("at", .integer(monday(atMilliseconds: Int64(at))))
        }
        return pseudonymised(member.value, form: field.form).map { .init(member.name, $0) }
          ?? (field.isRequired ? .init(member.name, .string("")) : nil)
      })
  }

  /// `nil` where nothing may be told.
  private func pseudonymised(_ value: JSONValue, form: FieldForm) -> JSONValue? {
    switch form {
    case .text, .bytes: nil
    case .trace: value.string == nil ? .object(JSONObject()) : nil
    case .word: value.string.flatMap { Self.roles.contains($0) ? value : nil }
    case .code: value.string.map { .string(ownCompetences.contains($0) ? pseudonym($0) : $0) }
    case .person: value.person.map { .string(pseudonym(identities.canonical($0).text)) }
    case .entity: value.string.map { .string(pseudonym($0)) }
    case .audience: value.array == nil ? value : pseudonymised(value, form: .list(.person))
    case .day: value.day.map { .string($0.adding(days: -$0.weekday).text) }
    case .list(let item):
      .array((value.array ?? []).compactMap { pseudonymised($0, form: item) })
    case .object(let fields):
      value.object.map { .object(pseudonymised($0, fields: fields)) }
    case .map, .choice, .flag, .whole, .span: value
    }
  }

  private func pseudonym(_ name: String) -> String {
    String(Digest(of: salt + Array(name.utf8)).hexadecimal.prefix(24))
  }

  private func monday(atMilliseconds milliseconds: Int64) -> Int64 {
    let day = Day(atMilliseconds: milliseconds, offsetMinutes: 0)
    return Int64(day.number - day.weekday) * 86_400_000
  }
}
