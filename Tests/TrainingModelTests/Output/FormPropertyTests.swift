import TestSupport
import Testing

@testable import TrainingModel

/// What entities write is what their forms say.
struct FormPropertyTests {
  @Test(arguments: UInt64(0)..<100)
  func `every member that is written has its form`(seed: UInt64) throws {
    let model = try CanaryModel(seed: seed).model
    for body in EntityKind.known { try check(body, in: model) }
  }

  private func check<Body: EntityBody>(_ kind: Body.Type, in model: TrainingModel) throws {
    let form = try #require(EntityForm.all.first { $0.kind == Body.kind })
    for entry in model.entries(of: kind) {
      let object = entry.body.object()
      #expect(Self.fits(.object(object), .object(form.fields)), "\(form.kind.text): \(object)")
    }
  }

  /// Whether `value` is of `form`, and nothing is there that the form does not name.
  private static func fits(_ value: JSONValue, _ form: FieldForm) -> Bool {
    switch form {
    case .text, .code, .word, .bytes: value.string != nil
    case .person, .entity: value.string != nil
    case .trace: value.string != nil || value.object != nil
    case .day: value.day != nil
    case .span: value.string.flatMap(TimeSpan.init) != nil
    case .flag: value.boolean != nil
    case .choice(let words): value.string.map(words.contains) ?? false
    case .whole(let range): value.integer.map(range.contains) ?? false
    case .audience: value == .string("all") || fits(value, .list(.person))
    case .list(let item): value.array.map { $0.allSatisfy { fits($0, item) } } ?? false
    case .map(let item):
      value.object.map { $0.members.allSatisfy { fits($0.value, item) } } ?? false
    case .object(let fields): fits(value.object, fields)
    }
  }

  private static func fits(_ object: JSONObject?, _ fields: [FieldForm.Field]) -> Bool {
    guard let object else { return false }
    return object.members.allSatisfy { member in
      fields.contains { $0.name == member.name && fits(member.value, $0.form) }
    } && fields.allSatisfy { !$0.isRequired || object[$0.name] != nil }
  }
}
