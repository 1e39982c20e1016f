import Testing

@testable import Curriculum

struct DottedNameTests {
  @Test(arguments: [
    "files", "files.best-name", "1-laptop", "a/b.c-9", String(repeating: "a", count: 120),
  ])
  func `words joined by single marks are names`(text: String) {
    #expect(text.isDottedName)
  }

  @Test(arguments: [
    "", ".", "a.", ".a", "a..b", "a.-b", "Files", "a b", "a_b", "naïve", "a\u{0}",
    String(repeating: "a", count: 121),
  ])
  func `anything else is none`(text: String) {
    #expect(!text.isDottedName)
  }
}
