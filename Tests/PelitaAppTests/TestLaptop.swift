import Curriculum
import Foundation
import LearningRecord
import Terminal
import TestSupport

@testable import PelitaApp

/// A laptop in a temporary folder: its own home, data and clock, with a small module of its own.
final class TestLaptop {
  let root: String
  /// Milliseconds since 1970 UTC; moves on by a second at each look.
  var clock: Int64 = 1_795_392_000_000
  private var random: SeededGenerator

  /// Sets a laptop up; `seed` decides its ids.
  init(seed: UInt64 = 1) throws {
    root = NSTemporaryDirectory() + "pelita-" + UUID().uuidString
    random = SeededGenerator(seed: seed)
    try write(Self.module, to: "Modules/1-tes/module.yaml")
    for language in Language.allCases {
      try write(Self.lesson("tes.satu", "Satu"), to: "Modules/1-tes/\(language.rawValue)/01.md")
      try write(Self.lesson("tes.dua", "Dua"), to: "Modules/1-tes/\(language.rawValue)/02.md")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// The surroundings with `console` as the person.
  func surroundings(_ console: ScriptedConsole) -> Surroundings {
    Surroundings(
      console: console,
      now: { [self] in
        clock += 1_000
        return clock
      }, random: { [self] in random.next() }, dataFolder: root + "/data",
      contentFolders: [root + "/Modules"],
      environment: ["HOME": root + "/home", "PELITA_LANGUAGE": "id"])
  }

  /// Plays a visit of somebody who types `lines`; then the terminal is gone.
  func visit(_ lines: String...) throws -> ScriptedConsole {
    let console = ScriptedConsole(lines.map(ScriptedConsole.Entry.line))
    try Visit(surroundings: surroundings(console)).run()
    return console
  }

  /// Writes a file below the laptop's root.
  func write(_ text: String, to path: String) throws {
    let file = URL(fileURLWithPath: root + "/" + path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private static let module = """
    module: 1-tes
    author: Pelita
    version: 1.0.0
    title: { id: Modul Tes, en: Test module }
    lessons:
      - lesson: tes.satu
        file: 01.md
        title: { id: Pelajaran Satu, en: Lesson One }
      - lesson: tes.dua
        file: 02.md
        title: { id: Pelajaran Dua, en: Lesson Two }
    """

  /// Three steps with a question each; the second option is always right.
  static func lesson(_ id: String, _ title: String) -> String {
    let steps = ["pertama", "kedua", "ketiga"].map { name in
      """
      ## Bagian \(name)
      <!--- step: \(id).\(name) --->

      Pertanyaan \(name)?

      <!-- data-id="\(id).\(name)" data-recall data-why-1="Itu belum \(name)." -->
      - [( )] keliru \(name)
      - [(X)] tepat \(name)
      - [[?]] Petunjuk \(name).
      ***

      Penjelasan \(name).

      ***

      """
    }
    return """
      <!--
      author: Pelita
      language: id
      lesson: \(id)
      -->

      # \(title)
      <!--- step: \(id).awal --->

      Selamat datang.

      \(steps.joined(separator: "\n"))
      """
  }
}
