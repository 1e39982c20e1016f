import Curriculum
import Foundation
import Testing

struct LessonOutlineTests {
  @Test
  func `the outline of a lesson is the recorded one`() throws {
    let json = LessonOutline(try LessonReader.read(SampleLesson.text, mode: .strict)).json
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/sample-outline.json")
    if ProcessInfo.processInfo.environment["PELITA_RECORD"] != nil {
      try json.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(json == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test
  func `surveys and tasks are listed in reading order`() throws {
    let source = "# T\n\n[[___]]\n\n[[a]]\n\n- [ ] b\n\n[(1)] ya\n[(2)] tidak\n"
    let json = LessonOutline(try LessonReader.read(source, mode: .lenient)).json
    let kinds = json.split(separator: "\n").filter { $0.contains("\"kind\"") }
      .map { $0.split(separator: "\"")[3] }
    #expect(kinds == ["survey", "text", "task", "survey"])
  }

  @Test
  func `what did not load says so`() throws {
    let json = LessonOutline(try LessonReader.read("Halo \"x\"\n", mode: .lenient)).json
    #expect(json.contains("\"loads\": false"))
    #expect(json.contains("\"problem\": \"noHeading\""))
  }
}
