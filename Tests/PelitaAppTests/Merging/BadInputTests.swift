import Cryptography
import Curriculum
import Foundation
import Founding
import LearningRecord
import RecordExchange
import Reports
import SchoolStore
import Terminal
import TestSupport
import Testing
import TrainingModel
import Workbench

@testable import PelitaApp

/// Whatever is not a file of this school is refused or set aside with a clear line in both
/// languages; nothing is lost, nothing half taken in, and the file stays as it was.
struct BadInputTests {
  private let desks: TwoDesks
  private var desk: SchoolDesk { desks.desk }
  private var folder: TemporaryFolder { desks.laptop.folder }

  init() throws { desks = try TwoDesks() }

  /// A stranger's file of `lines`, whole and signed.
  private func signed(
    _ lines: [[UInt8]], kind: ExchangeKind = .school, by number: UInt8 = 77
  ) -> [UInt8] {
    let pen = SigningPen(number)
    let header = ExchangeHeader(
      kind: kind, who: "Guru \(number)", person: pen.person, writer: pen.writer,
      deviceKey: pen.key.publicKey, createdMilliseconds: DeskFixture.now, madeBy: "test",
      detail: kind == .progress ? .everything : nil)
    return ExchangeFile.encode(header: header, lines: lines, key: pen.key)
  }

  private func put(_ bytes: [UInt8], as name: String) throws -> String {
    let path = folder.path(name)
    try DurableFile.write(bytes, to: path)
    return path
  }

  /// Opens a file as `pelita school merge` does, and checks what holds for every file.
  @discardableResult
  private func open(_ bytes: [UInt8], as name: String) throws -> ImportOutcome {
    let path = try put(bytes, as: name)
    let outcomes = try MentorErrand(desk: desk).importFiles([path], acceptsNewKeys: false)
    let outcome = try #require(outcomes.first)
    #expect(outcomes.count == 1)
    #expect(try Data(contentsOf: URL(filePath: path)) == Data(bytes), "the file stays as it was")
    for phrases in [Language.indonesian.phrases, Language.english.phrases] {
      let line = phrases.imported(outcome)
      #expect(!line.isEmpty && line == line.sanitisedLine, "\(name): \(line)")
      #expect(!line.contains("Error") && !line.contains("Optional"))
    }
    let languages = [Language.indonesian, .english].map { $0.phrases.imported(outcome) }
    #expect(Set(languages).count == 2, "\(name) is told in one language only")
    return outcome
  }

  /// Opens what has to be refused whole, with both languages' cure, and nothing of it taken in.
  private func refused(_ bytes: [UInt8], as name: String) throws -> ExchangeRefusal? {
    let before = desk.model
    let outcome = try open(bytes, as: name)
    #expect(outcome.exitCode == .badInput, "\(name) gives an exit code")
    #expect(Language.indonesian.phrases.importLines(outcome).count == 2, "\(name) has no cure")
    #expect(desk.model == before, "\(name) changed the record")
    #expect(try desk.store.model() == before)
    guard case .refused(let refusal) = outcome.result else { return nil }
    for phrases in [Language.indonesian.phrases, Language.english.phrases] {
      let explanation = phrases.explanation(of: refusal)
      #expect(!explanation.what.isEmpty && !explanation.cure.isEmpty)
    }
    return refusal
  }

  @Test func `files of other programs are not Pelita's`() throws {
    let others: [(String, [UInt8])] = [
      ("surat.docx", [0x50, 0x4B, 3, 4] + [UInt8](repeating: 7, count: 500)),
      ("foto.png", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]), ("kosong.pelita", []),
      ("teks.pelita", Array("Rapat guru hari Senin.\n".utf8)),
      ("data.json", Array(#"{"format":"lain","version":1}"#.utf8)),
      ("acak.pelita", (0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) | 1 }),
    ]
    for (name, bytes) in others {
      let refusal = try refused(bytes, as: name)
      #expect(refusal == .notPelita || (bytes.isEmpty && refusal == .truncated), "\(name)")
    }
  }

  @Test func `a later version of the format is refused, with what to do`() throws {
    let whole = String(decoding: signed([]), as: UTF8.self)
    let later = whole.replacing("{\"pelita\":1", with: "{\"pelita\":99")
    #expect(later != whole)
    #expect(try refused(Array(later.utf8), as: "baru.pelita") == .newerFormat(version: 99))
  }

  @Test func `a file that ends early or was damaged anywhere is refused whole`() throws {
    var pen = SigningPen(77)
    let whole = signed([try pen.introduce(as: "Guru 77").bytes])
    for length in [1, 12, whole.count / 3, whole.count / 2, whole.count - 1] {
      let refusal = try refused(Array(whole.prefix(length)), as: "putus-\(length).pelita")
      #expect(refusal == .truncated || refusal == .damaged, "\(length)")
    }
    for place in stride(from: 20, to: whole.count - 1, by: 97) {
      var damaged = whole
      damaged[place] ^= 0x55
      #expect(try refused(damaged, as: "rusak.pelita") != nil, "\(place)")
    }
    let zeros = [UInt8](repeating: 0, count: whole.count)
    #expect(try refused(zeros, as: "nol.pelita") == .damaged)
  }

  @Test func `lines of fifty megabytes and noise are set aside with their beginning`() throws {
    var pen = SigningPen(77)
    let long =
      Array(#"{"kind":""#.utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 50_000_000)
    let noise: [UInt8] = [0xFF, 0xFE, 0x00, 0x1B, 0x5B, 0x32, 0x4A]
    let later = Array(#"{"t":"later","x":1}"#.utf8)
    let lines = [try pen.introduce(as: "Guru 77").bytes, long, noise, later]
    let outcome = try open(signed(lines), as: "panjang.pelita")
    guard case .taken(_, let report) = outcome.result else {
      Issue.record("it was refused")
      return
    }
    #expect(report.added == 1 && report.quarantined == 3)
    let unread = try desk.store.unreadLines()
    #expect(unread.map(\.line.line) == [3, 4, 5])
    #expect(unread.map(\.line.reason) == ["too-long", "not-utf8", "unknown-kind"])
    #expect(unread.first?.line.byteCount == long.count)
    #expect(
      unread.allSatisfy { $0.line.excerpt.count <= 1_024 && $0.line.file == "panjang.pelita" })
    let aside = try QuarantineReport(desk: desk)
    #expect(aside.lines.count == 3)
    let json = aside.json.compactText
    for member in ["\"file\":\"panjang.pelita\"", "\"line\":3", "\"bytes\":50000009", "\"cure\":"] {
      #expect(json.contains(member), "\(member)")
    }
    #expect(aside.words.contains("Dari: Guru 77, file panjang.pelita, baris 3"))
    #expect(aside.words.contains("Saran: File aslinya tidak diubah."))
    #expect(!aside.words.contains("\u{1B}"))
    let state = RecordState(model: try desk.store.model(), quarantined: aside.lines.count)
    #expect(state.json.compactText.contains("\"quarantined\":3"))
    // Twice is once.
    _ = try open(signed(lines), as: "panjang.pelita")
    #expect(try QuarantineReport(desk: desk).lines.count == 3)
  }

  @Test func `a progress file's noise is counted and kept as well`() throws {
    let lines = [Array("bukan catatan".utf8), Array(#"{"t":"note","id":1}"#.utf8)]
    let outcome = try open(signed(lines, kind: .progress), as: "kemajuan.pelita")
    guard case .taken(_, let report) = outcome.result else {
      Issue.record("it was refused")
      return
    }
    #expect(report.quarantined == 2)
    #expect(outcome.exitCode == .badInput)
    #expect(
      Language.english.phrases.importLines(outcome).last?.contains("pelita school quarantine")
        == true)
    #expect(try desk.store.unreadLines().map(\.line.reason) == ["unknown-kind", "malformed"])
  }

  @Test func `a file full of noise keeps some and counts all`() throws {
    let lines = (0..<5_000).map { Array("derau \($0)".utf8) }
    let outcome = try open(signed(lines), as: "derau.pelita")
    guard case .taken(_, let report) = outcome.result else {
      Issue.record("it was refused")
      return
    }
    #expect(report.quarantined == 5_000)
    #expect(try desk.store.unreadLines().count == SetAsideLine.mostPerFile)
  }

  @Test func `another school's file asks, and a file taken in twice changes nothing`() throws {
    let foreign = try TwoDesks()
    let path = try foreign.file(from: foreign.desk)
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let before = desk.model
    let outcome = try open(bytes, as: "sekolah-lain.pelita")
    let missing = try MentorErrand(desk: desk)
      .importFiles([folder.path("tidak-ada.pelita")], acceptsNewKeys: false)
    #expect(missing.map(\.exitCode) == [.inputOutput])
    #expect(outcome.result == .otherSchool(theirs: "SMP Contoh", mine: "SMP Contoh"))
    #expect(desk.model == before)
    let own = [UInt8](try Data(contentsOf: URL(filePath: desks.file(from: desks.other))))
    _ = try open(own, as: "rekan.pelita")
    let after = desk.model
    guard case .taken(_, let report) = try open(own, as: "rekan.pelita").result else {
      Issue.record("it was refused")
      return
    }
    #expect(report.isRepetition && report.added == 0)
    #expect(desk.model == after)
  }

  @Test
  func `unknown people, 1970 and 2099, and letters that play tricks are kept and shown plainly`()
    throws
  {
    let topic = "\u{1B}[2J\u{202E}lujuJ \u{0301}\u{0301}=1+1\u{07}"
    let days = [Day(number: 0), try #require(Day("2099-12-31"))]
    for day in days {
      let session = try desks.other.keep(Session(topic: topic, day: day, place: "\u{1B}]0;x\u{07}"))
      let unknown = try #require(PersonID("tidak-dikenal-1"))
      try desks.other.keep(Attendance(session: session, person: unknown))
    }
    let path = try desks.file(from: desks.other)
    _ = try open([UInt8](try Data(contentsOf: URL(filePath: path))), as: "aneh.pelita")
    let sessions = desk.model.entries(of: Session.self)
    #expect(sessions.compactMap(\.body.day).sorted() == days)
    #expect(sessions.allSatisfy { $0.body.topic == topic }, "what was written is kept as it was")
    for session in sessions {
      let page = desk.text(of: try desk.page(of: session).menu.screen)
      for trick in ["\u{1B}", "\u{202E}", "\u{07}"] { #expect(!page.contains(trick)) }
      #expect(page.contains("1 dari"), "who is not known was there all the same")
    }
    for table in SchoolTables(desk.model, page: try desk.reportPage(in: .indonesian)).all {
      let csv = table.csv(separator: .semicolon)
      #expect(!csv.contains("\u{1B}") && !csv.contains("\u{202E}"))
    }
  }

  @Test func `a table's formulas are left out with their line, and never written into one`() throws
  {
    let bytes = Array("nama\n=cmd|'/C calc'!A0\n@SUM(1)\nGuru 08\n".utf8)
    let plan = try RosterPlan.plan(bytes, at: desk)
    #expect(plan.additions.map(\.person.name) == ["Guru 08"])
    #expect(plan.findings.map(\.line) == [2, 3])
    let before = desk.model
    #expect(throws: TableTrouble.self) {
      _ = try RosterPlan.plan([0x50, 0x4B, 3, 4], at: desk)
    }
    #expect(desk.model == before, "a plan alone takes nothing in")
    for topic in ["=HYPERLINK(1)", "+1", "-1", "@x", "\t=1", "\u{202E}=1"] {
      try desk.keep(Session(topic: topic))
    }
    for table in SchoolTables(desk.model, page: try desk.reportPage(in: .indonesian)).all {
      for cell in table.csv(separator: .semicolon).split(whereSeparator: {
        $0 == ";" || $0.isNewline
      }) {
        let text = cell.drop { $0 == "\"" || $0.isWhitespace }
        #expect(Int(text) != nil || !"=+@".contains(text.first ?? "x"), "\(cell)")
      }
    }
  }
}
