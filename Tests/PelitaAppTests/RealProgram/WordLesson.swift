import Foundation
import TestSupport

/// A lesson for tests of the real program: every step asks for the same word.
enum WordLesson {
  static let lesson = "words.same"
  static let rightAnswer = "lilin"
  static let wrongAnswer = "rembulan"
  static let questions = 12

  /// Writes a content folder with the lesson into `folder`, in both languages.
  static func write(to folder: String) throws {
    let module = folder + "/1-words"
    for language in ["id", "en"] {
      try FileManager.default.createDirectory(
        atPath: module + "/" + language, withIntermediateDirectories: true)
      try text(in: language).write(
        toFile: module + "/\(language)/01-same.md", atomically: false, encoding: .utf8)
    }
    try description.write(toFile: module + "/module.yaml", atomically: false, encoding: .utf8)
  }

  private static let description = """
    module: 1-words
    author: Pelita
    version: 1.0.0
    title:
      id: Kata
      en: Words
    lessons:
      - lesson: \(lesson)
        file: 01-same.md
        title:
          id: Kata yang sama
          en: The same word

    """

  private static func text(in language: String) -> String {
    let steps = (1...questions).map { number in
      """
      ## Kata \(number)
      <!--- step: same.step-\(number) --->

      Ketik kata lilin.

      <!-- data-id="same.question-\(number)" -->
      [[\(rightAnswer)]]
      """
    }
    return """
      <!--
      author:    Pelita
      version:   1.0.0
      language:  \(language)
      lesson:    \(lesson)
      objective: Mengetik kata.
      minutes:   5
      -->

      # Kata yang sama
      <!--- step: same.welcome --->

      Pelajaran ini hanya untuk uji coba.

      \(steps.joined(separator: "\n\n"))

      """
  }
}
