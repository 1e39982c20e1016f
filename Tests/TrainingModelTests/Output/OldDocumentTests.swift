import Foundation
import TestSupport
import Testing

@testable import TrainingModel

/// A document that was written by version 1 stays readable for ever.
struct OldDocumentTests {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/document-1.json")

  @Test func `every entity of an old document is one that today's Pelita reads`() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let document = try #require(try JSONValue(parsing: text).object)
    #expect(document["format"] == .string(ModelDocument.format))
    #expect(document["version"] == .integer(1))
    for form in EntityForm.all {
      let entities = try #require(document[form.plural]?.array, "\(form.plural)")
      #expect(!entities.isEmpty, "\(form.plural)")
      for entity in entities {
        let object = try #require(entity.object)
        #expect(form.kind.problem(with: object) == nil, "\(form.plural): \(object)")
      }
    }
  }
}
