import Curriculum
import Foundation
import Testing

struct ModuleCheckTests {
  private static let description = """
    module: 1-laptop
    author: Pelita
    version: 1.0.0
    title: {id: Laptop, en: Laptop}
    lessons:
      - lesson: laptop.files
        file: 05-files.md
        title: {id: Berkas dan folder, en: Berkas dan folder}

    """

  private let names = LessonCheck.KnownNames(
    lessons: Set(["laptop.power", "laptop.windows"].compactMap { LessonID($0) }),
    exercises: Set([ActivityID("folders/class-tree")].compactMap { $0 }))

  private func files() -> [String: [UInt8]] {
    let english = SampleLesson.text.replacing("language:  id", with: "language:  en")
    return [
      "module.yaml": Array(Self.description.utf8), "id/05-files.md": Array(SampleLesson.text.utf8),
      "en/05-files.md": Array(english.utf8),
    ]
  }

  private func problems(_ files: [String: [UInt8]], folder: String = "1-laptop") -> [String:
    [Problem]]
  {
    ModuleCheck(folder: folder, files: files, names: names).findings()
      .mapValues { $0.map(\.problem) }
  }

  @Test
  func `a whole module has no findings`() {
    #expect(problems(files()) == [:])
  }

  @Test
  func `a missing translation is named in the description`() {
    var files = files()
    files["en/05-files.md"] = nil
    #expect(problems(files) == ["module.yaml": [.module(.moduleFileMissing("en/05-files.md"))]])
  }

  @Test
  func `a file that no lesson lists is named`() {
    var files = files()
    files["id/06-extra.md"] = files["id/05-files.md"]
    #expect(problems(files) == ["id/06-extra.md": [.module(.moduleFileUnlisted)]])
  }

  @Test
  func `titles, ids, language and folder must agree`() {
    var files = files()
    let other = Self.description.replacing("laptop.files", with: "laptop.file")
      .replacing("en: Berkas dan folder", with: "en: Files")
    files["module.yaml"] = Array(other.utf8)
    files["en/05-files.md"] = files["id/05-files.md"]
    let found = problems(files, folder: "2-laptop")
    let identity = Problem.module(
      .moduleLessonDiffers(listed: "laptop.file", written: "laptop.files"))
    #expect(
      found["module.yaml"] == [
        .module(.moduleFolderDiffers(listed: "1-laptop", folder: "2-laptop"))
      ])
    #expect(found["id/05-files.md"] == [identity])
    #expect(
      found["en/05-files.md"] == [
        identity, .module(.moduleTitleDiffers(listed: "Files", written: "Berkas dan folder")),
        .module(.languageDiffersFromFolder(.english)),
      ])
  }

  @Test
  func `a description that cannot be read is named`() {
    var files = files()
    files["module.yaml"] = Array("module: &a x\n".utf8)
    #expect(problems(files)["module.yaml"] == [.module(.description(.anchorOrAlias(line: 1)))])
  }
}
