extension EnglishPhrases {
  func unexpected(_ detail: String) -> Explanation {
    Explanation(
      what: "Something unexpected happened: \(detail)",
      cure: "What is on this laptop is safe. Try once more; if it stays, show this to your mentor.")
  }
  func noPersonYet() -> Explanation {
    Explanation(what: "Nobody learns on this laptop yet.", cure: "Run pelita to begin.")
  }
  func noSuchLesson(_ name: String, similar: [String]) -> Explanation {
    Explanation(
      what: "There is no lesson \"\(name)\".",
      cure: similar.isEmpty
        ? "See the list with pelita module list."
        : "Perhaps you meant: \(similar.joined(separator: ", ")).")
  }
  func noLessonInFile(_ path: String) -> Explanation {
    Explanation(
      what: "There is no lesson in \"\(path)\".",
      cure: "A lesson is a Markdown file with a heading, a line that begins with #.")
  }
}
