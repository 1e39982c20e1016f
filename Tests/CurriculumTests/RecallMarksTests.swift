import Curriculum
import Foundation
import Testing

struct RecallMarksTests {
  private func marked(_ text: String) -> [String] {
    RecallMarks.activities(in: Array(text.utf8)).map(\.text).sorted()
  }

  @Test func `a mark is found wherever it stands among a question's attributes`() {
    let text = """
      <!-- data-id="a.one" data-recall -->
      <!-- data-recall
           data-covers="NB:4" data-id="a.two" -->
      <!-- data-id="a.three" data-randomize -->
      <!--- step: a.four --->
      """
    #expect(marked(text) == ["a.one", "a.two"])
  }

  @Test(arguments: [
    "", "<!--", "<!-- data-recall", "<!-- data-recall data-id=\"a", "-->", "<!---->",
  ])
  func `what is cut off holds no mark`(text: String) { #expect(marked(text).isEmpty) }

  @Test func `in every lesson of ours the marks are those that the reader finds`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Modules").standardizedFileURL
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var lessons = 0
    for case let file as URL in try #require(files)
    where file.pathExtension == "md" && file.lastPathComponent != "README.md" {
      let bytes = [UInt8](try Data(contentsOf: file))
      guard let lesson = try LessonReader.read(bytes, mode: .lenient).lesson else { continue }
      let expected = lesson.questions.filter(\.attributes.recalls).map(\.id)
      #expect(RecallMarks.activities(in: bytes) == Set(expected), "\(file.path)")
      lessons += expected.isEmpty ? 0 : 1
    }
    #expect(lessons >= 8)
  }
}
