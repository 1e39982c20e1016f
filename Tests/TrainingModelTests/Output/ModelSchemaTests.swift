import Foundation
import TestSupport
import Testing

@testable import TrainingModel

struct ModelSchemaTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  @Test func `every kind of entity has a form, in the order of the document`() {
    #expect(EntityForm.all.map(\.kind) == EntityKind.known.map { $0.kind })
    #expect(EntityForm.all.map(\.plural) == EntityKind.known.map { $0.plural })
  }

  @Test func `no member of a body has the name of one that every entity has in the document`() {
    let taken = Set(["id"] + EntityForm.envelope.map(\.name))
    for form in EntityForm.all {
      #expect(taken.isDisjoint(with: form.fields.map(\.name)), "\(form.kind.text)")
    }
  }

  @Test func `the published schema is the one that the forms make`() throws {
    let file = Self.folder
      .appending(path: "../../../Sources/TrainingModel/Output/pelita-school.schema.json")
    let made = ModelSchema().json.indentedText + "\n"
    if ProcessInfo.processInfo.environment["PELITA_RECORD_GOLDEN"] != nil {
      try made.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == made)
  }
}
