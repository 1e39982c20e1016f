import Cryptography
import Curriculum
import Workbench

/// A lesson as read from its file, with the revision that answers are stored under.
struct LoadedLesson {
  var lesson: Lesson
  /// The first 16 digits of the file's SHA-256.
  var revision: String

  /// Reads the lesson at `path`.
  ///
  /// - Throws: `FileTrouble`, `LessonReaderError`, or a complaint when there is no lesson in it.
  init(path: String, mode: LessonReader.Mode, macros: [String: String] = [:]) throws {
    let bytes = try BoundedFile.read(path, limit: LessonReader.largestFile)
    guard let lesson = try LessonReader.read(bytes, mode: mode, macros: macros).lesson else {
      throw Complaint(HelpLanguage.phrases.noLessonInFile(path), .badInput)
    }
    self.lesson = lesson
    revision = String(Digest(of: bytes).hexadecimal.prefix(16))
  }
}

extension ContentLibrary {
  /// Reads a lesson in `language`, or in the other one where its file is missing.
  func load(
    _ lesson: LessonID, in language: Language, macros: [String: String]
  ) throws -> LoadedLesson {
    guard let entry = entry(of: lesson) else {
      throw Complaint(
        HelpLanguage.phrases.noSuchLesson(lesson.text, similar: []), .wrongUsage)
    }
    let others = Language.allCases.filter { $0 != language }
    var trouble: (any Error)?
    for language in [language] + others {
      let path = "\(entry.module.folder)/\(language.rawValue)/\(entry.lesson.file)"
      do {
        return try LoadedLesson(path: path, mode: .lenient, macros: macros)
      } catch {
        trouble = trouble ?? error
      }
    }
    throw trouble
      ?? Complaint(
        HelpLanguage.phrases.noSuchLesson(lesson.text, similar: []), .badInput)
  }
}
