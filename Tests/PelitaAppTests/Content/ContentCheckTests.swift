import Curriculum
import TestSupport
import Testing

@testable import PelitaApp

struct ContentCheckTests {
  private let check = ContentCheck(
    phrases: EnglishPhrases(), installed: ContentLibrary(modules: []))

  private static let lesson = """
    <!--
    author: Pelita
    version: 1.0.0
    language: en
    lesson: laptop.files
    objective: I find my files again.
    minutes: 6
    covers: DC:1.3
    checked: 2026-11-24
    -->

    # Files
    <!--- step: files.start --->

    Which one?

    <!-- data-id="files.best" -->
    - [( )] a
    - [(X)] b
    ***

    b.

    ***

    """

  private static let module = """
    module: 1-laptop
    author: Pelita
    version: 1.0.0
    title: {id: Laptop, en: Laptop}
    lessons:
      - lesson: laptop.files
        file: 05-files.md
        title: {id: Files, en: Files}

    """

  private func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in files { try write(text, to: path, in: folder) }
    return folder
  }

  private func write(_ text: String, to path: String, in folder: TemporaryFolder) throws {
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    if !parent.isEmpty { try folder.makeFolder(parent) }
    try folder.write(text, to: path)
  }

  private func wholeModule() throws -> TemporaryFolder {
    try folder([
      "Modules/1-laptop/module.yaml": Self.module,
      "Modules/1-laptop/en/05-files.md": Self.lesson,
      "Modules/1-laptop/id/05-files.md": Self.lesson.replacing(
        "language: en", with: "language: id"),
    ])
  }

  @Test
  func `a folder of modules is checked file by file`() throws {
    let folder = try wholeModule()
    let report = try check.report(on: ["\(folder.path)/Modules"])
    #expect(report.findings.map(\.line) == [])
    #expect(report.summary(EnglishPhrases()) == "3 files checked: 0 errors, 0 warnings.")
  }

  @Test
  func `a finding says where, what and how to mend it`() throws {
    let broken = Self.lesson.replacing(
      "Which one?\n\n<!-- data-id=\"files.best\" -->\n", with: "Which?\n"
    )
    .replacing("- [(", with: "[(")
    let folder = try folder(["broken.md": broken])
    let path = "\(folder.path)/broken.md"
    let report = try check.report(on: [path])
    #expect(
      report.findings.first?.line
        == "\(path):16:1: error: This option becomes plain text. "
        + "Leave an empty line before the first option.")
    #expect(report.errors > 0)
  }

  @Test
  func `an exercise beside the modules is known`() throws {
    let folder = try wholeModule()
    let task =
      Self.lesson + "\n<!-- data-id=\"files.try\" data-exercise=\"folders/tree\" -->\n- [ ] x\n"
    try write(task, to: "Modules/1-laptop/en/05-files.md", in: folder)
    try write(
      task.replacing("language: en", with: "language: id"),
      to: "Modules/1-laptop/id/05-files.md", in: folder)
    #expect(try check.report(on: ["\(folder.path)/Modules/1-laptop"]).warnings == 2)
    try write("", to: "Exercises/folders/tree.yaml", in: folder)
    #expect(try check.report(on: ["\(folder.path)/Modules/1-laptop"]).warnings == 0)
  }

  @Test
  func `a path without lessons is refused in words`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: Complaint(EnglishPhrases().nothingToCheck(folder.path), .wrongUsage)) {
      try check.report(on: [folder.path])
    }
  }
}
