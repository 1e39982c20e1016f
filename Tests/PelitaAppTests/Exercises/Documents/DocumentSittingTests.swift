import Curriculum
import Foundation
import LearningRecord
import TestSupport
import Testing
import Workbench

@testable import PelitaApp

struct DocumentSittingTests {
  private let home: TemporaryFolder
  private let bench: DocumentBench
  private var practice: String { home.path + "/Latihan/Daftar nilai" }

  init() throws {
    home = try TemporaryFolder()
    bench = try DocumentExercisesTests.bench("grade-list", in: .indonesian)
  }

  /// Plays one stretch of work of somebody who types `lines`.
  @discardableResult
  private func play(
    _ lines: String..., with other: DocumentBench? = nil, environment: [String: String] = [:]
  ) throws -> (outcome: WorkOutcome, screen: String) {
    let bench = other ?? bench
    let console = ScriptedConsole(lines.map(ScriptedConsole.Entry.line))
    let surroundings = Surroundings(
      console: console, now: { Int64(Date().timeIntervalSince1970 * 1000) }, random: { 1 },
      dataFolder: home.path, contentFolders: [],
      environment: ["HOME": home.path].merging(environment) { $1 })
    let room = ExerciseRoom(
      dialogue: Dialogue(console: console, phrases: Language.indonesian.phrases),
      surroundings: surroundings, exercise: bench.exercise, practiceFolder: practice,
      draft: DraftKeeper(path: home.path + "/draft.txt"), seed: 7, earlier: [], allEarlier: [])
    return (try bench.work(in: room), console.transcript)
  }

  private func names() -> [String] { FolderListing.names(in: practice, limit: 100) }

  private func put(_ stem: String, as name: String) throws {
    let bytes = try Data(contentsOf: URL(filePath: "\(bench.exercise.folder)/\(stem)"))
    try FileManager.default.createDirectory(atPath: practice, withIntermediateDirectories: true)
    try bytes.write(to: URL(filePath: practice + "/" + name))
  }

  private func reason(_ outcome: WorkOutcome) -> String? {
    guard case .judged(let verdict, _) = outcome else { return nil }
    return verdict.reasons.first?.name ?? "right"
  }

  @Test func `the starter is handed out once, and an untouched one is no try`() throws {
    #expect(reason(try play("").outcome) == "document-unsaved")
    #expect(names() == ["nilai.ods"])
    #expect(reason(try play("").outcome) == "document-unsaved")
    #expect(names() == ["nilai.ods"])
  }

  @Test func `without a screen or a program it says how to do it later`() throws {
    let played = try play("0")
    #expect(played.screen.contains("LibreOffice"))
    guard case .paused = played.outcome else {
      Issue.record("\(played.outcome)")
      return
    }
  }

  @Test func `the program is started with the document, in a session of its own`() async throws {
    try home.makeFolder("bin")
    _ = try home.writeProgram(
      "printf '%s' \"$1\" > '\(home.path)/opened.tmp'\n"
        + "mv '\(home.path)/opened.tmp' '\(home.path)/opened'", to: "bin/libreoffice")
    let path = "\(home.path)/bin:/usr/bin:/bin"
    let screen = try await onOwnThread {
      try play("0", environment: ["PATH": path, "DISPLAY": ":9"]).screen
    }
    #expect(screen.contains("LibreOffice"))
    let opened = home.path + "/opened"
    for _ in 0..<500 where !FileManager.default.fileExists(atPath: opened) { usleep(10_000) }
    #expect(
      (try? String(contentsOfFile: opened, encoding: .utf8)) == practice + "/nilai.ods")
  }

  @Test func `the newest document counts, in either format, under any name`() throws {
    try play("0")
    try put("half-range.xlsx", as: "Kelas 7.xlsx")
    #expect(reason(try play("").outcome) == "formula-part")
    try put("solution.ods", as: "Kelas 7 baru.ods")
    let later = [FileAttributeKey.modificationDate: Date(timeIntervalSinceNow: 60)]
    try FileManager.default.setAttributes(later, ofItemAtPath: practice + "/Kelas 7 baru.ods")
    #expect(reason(try play("").outcome) == "right")
  }

  @Test func `a mark of Word or WPS says that the document is open`() throws {
    try put("solution.xlsx", as: "nilai saya.xlsx")
    for mark in ["~$nilai saya.xlsx", "~$lai saya.xlsx", ".~nilai saya.xlsx"] {
      try put("nilai.xlsx", as: mark)
      #expect(reason(try play("").outcome) == "document-open", "\(mark)")
      try FileManager.default.removeItem(atPath: practice + "/" + mark)
    }
    #expect(reason(try play("").outcome) == "right")
  }

  @Test func `beginning again asks first and keeps the old document`() throws {
    try put("half-range.ods", as: "nilai.ods")
    try play("2", "2", "0")
    #expect(names() == ["nilai.ods"])
    let played = try play("2", "1", "0")
    #expect(names() == ["nilai lama.ods", "nilai.ods"])
    #expect(played.screen.contains("nilai lama.ods"))
    #expect(DocumentFolder.isFile(practice + "/nilai lama.ods"))
    let folder = DocumentFolder(path: practice, task: bench.task, exercise: bench.exercise)
    #expect(folder.isUntouched(practice + "/nilai.ods"))
  }

  @Test func `a document of one's own is judged where it lies, and only the verdict is kept`()
    throws
  {
    try home.makeFolder("Dokumen")
    let own = home.path + "/Dokumen/Nilai kelas saya.xlsx"
    try Data(contentsOf: URL(filePath: bench.exercise.folder + "/solution.xlsx"))
      .write(to: URL(filePath: own))
    let outcome = try play("3", "1").outcome
    guard case .judged(let verdict, let performance) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(verdict == .right)
    #expect(performance.work == "dokumen sendiri")
    #expect(names() == ["nilai.ods"])
    #expect(reason(try play("3", "'\(own)'").outcome) == "right")
    #expect(reason(try play("3", own.replacing(" ", with: "\\ ")).outcome) == "right")
    guard case .paused = try play("3", "tidak-ada.xlsx", "", "0", "0").outcome else {
      Issue.record("a path that is not there ends nothing")
      return
    }
  }

  @Test func `a name and a PDF are asked for in the folder`() throws {
    let letter = try DocumentExercisesTests.bench("letter", in: .indonesian)
    let folder = DocumentFolder(path: practice, task: letter.task, exercise: letter.exercise)
    let copy = { (name: String, to: String) in
      let bytes = try Data(contentsOf: URL(filePath: "\(letter.exercise.folder)/\(name)"))
      try FileManager.default.createDirectory(
        atPath: practice, withIntermediateDirectories: true)
      try bytes.write(to: URL(filePath: practice + "/" + to))
    }
    try copy("solution.docx", "surat.docx")
    let first = try letter.verdict(in: folder)
    #expect(first.reasons.map(\.name) == ["file-name-other", "pdf-missing"])
    try copy("solution.odt", "Undangan rapat.odt")
    #expect(try letter.verdict(in: folder).reasons.map(\.name) == ["pdf-missing"])
    try copy("renamed-pdf.pdf", "Undangan rapat.pdf")
    #expect(try letter.verdict(in: folder).reasons.map(\.name) == ["pdf-not-real"])
    try copy("solution.pdf", "Undangan rapat.pdf")
    #expect(try letter.verdict(in: folder) == .right)
    #expect(try letter.verdict(on: .path(practice)) == .right)
  }

  @Test(arguments: ["", "bukan dokumen", "PK\u{3}\u{4}rusak", "%PDF-1.4", "\u{D0}\u{CF}\u{11}"])
  func `what is no document is unchecked, never wrong`(content: String) throws {
    let path = try home.write(content, to: "nilai.ods")
    guard case .unchecked = try bench.verdict(on: .path(path)) else {
      // A text file is another kind of document, and told so.
      #expect(try bench.verdict(on: .path(path)).reasons.map(\.name) == ["document-other-kind"])
      return
    }
  }
}
