import Cryptography
import Curriculum
import LearningRecord
import RecordExchange
import SchoolStore
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

/// What is asked, refused or set aside before a colleague's file goes in.
struct SchoolIntakeTests {
  private let desks: TwoDesks

  init() throws { desks = try TwoDesks() }

  /// A file with `lines` from a stranger's laptop.
  private func file(
    _ lines: [[UInt8]], by number: UInt8 = 77, person: PersonID? = nil
  ) throws -> String {
    let pen = SigningPen(number)
    let header = ExchangeHeader(
      kind: .school, who: "Guru \(number)", person: person ?? pen.person, writer: pen.writer,
      deviceKey: pen.key.publicKey, createdMilliseconds: DeskFixture.now, madeBy: "test")
    let bytes = ExchangeFile.encode(header: header, lines: lines, key: pen.key)
    return try desks.laptop.folder.write(
      String(decoding: bytes, as: UTF8.self), to: "file-\(number)-\(lines.count).pelita")
  }

  private func take(_ path: String, accepting: Bool = false) throws -> ImportOutcome.Result? {
    try FileImport(desk: desks.desk, acceptsNewKeys: accepting).run([path]).first?.result
  }

  @Test func `another school's file is not mixed before somebody says so`() throws {
    let foreign = try TwoDesks()
    try foreign.desk.keep(Competence(code: #require(CompetenceCode("X:1")), nameIndonesian: "lain"))
    let path = try foreign.file(from: foreign.desk)
    let before = desks.desk.model
    #expect(try take(path) == .otherSchool(theirs: "SMP Contoh", mine: "SMP Contoh"))
    #expect(desks.desk.model == before)
    desks.laptop.types("2")
    let open = ImportOutcome(
      path: path, result: .otherSchool(theirs: "SMP Contoh", mine: "SMP Contoh"))
    #expect(try ImportQuestions(desk: desks.desk).settle(open) == [open])
    desks.laptop.types("1")
    let settled = try ImportQuestions(desk: desks.desk).settle(open)
    #expect(settled.first?.isGood == true)
    #expect(desks.desk.model.entries(of: Competence.self).count == 1)
  }

  @Test func `a new key that a colleague vouches for is shown with both names first`() throws {
    let person = desks.desk.me
    let stranger = SigningPen(78)
    let entry: Entry<Person> = try #require(desks.other.model.person(person))
    var body = entry.body
    body.devices.append(stranger.device)
    try desks.other.keep(body, inPlaceOf: entry)
    let path = try desks.file(from: desks.other)
    let before = desks.desk.model
    let key = IncomingKey(
      who: "Bu Ani", fingerprint: stranger.key.publicKey.fingerprint, saidBy: "Bu Budi")
    #expect(try take(path) == .newKeys([key]))
    #expect(desks.desk.model == before)
    let outcome = ImportOutcome(path: path, result: .newKeys([key]))
    desks.laptop.types("2")
    #expect(try ImportQuestions(desk: desks.desk).settle(outcome) == [outcome])
    #expect(desks.laptop.words.contains("menurut Bu Budi"))
    desks.laptop.types("1")
    #expect(try ImportQuestions(desk: desks.desk).settle(outcome).first?.isGood == true)
    #expect(desks.desk.model.person(person)?.body.devices.count == 2)
  }

  @Test func `one's own second laptop is asked about once, and colleagues never`() throws {
    let me = desks.desk.me
    let pen = SigningPen(80)
    var second = Author(person: me, writer: pen.writer, key: pen.key)
    let introduction = try second.revision(
      of: EntityID(me), Person(name: "Ani", roles: [.mentor], devices: [pen.device]),
      at: WallClock(milliseconds: DeskFixture.now))
    let meeting = try second.revision(
      of: try #require(EntityID("rapat-kedua")),
      Meeting(title: "Rapat", day: try #require(Day("2026-11-23"))),
      at: WallClock(milliseconds: DeskFixture.now))
    let path = try file([introduction.bytes, meeting.bytes], by: 80, person: me)
    guard case .newKeys? = try take(path) else {
      Issue.record("nobody was asked")
      return
    }
    // Its key says so of itself; a colleague has no reason yet to believe that.
    guard case .newKeys? = try FileImport(desk: desks.other).run([path]).first?.result else {
      Issue.record("a colleague was not asked")
      return
    }
    #expect(try take(path, accepting: true) != nil)
    let entry = try #require(desks.desk.model.person(me))
    #expect(entry.heads.count == 1 && entry.body.devices.count == 2)
    let line = try #require(
      desks.desk.model[EntityKey(kind: Person.kind, id: entry.id)]?.heads.first)
    #expect(line.isSigned(by: desks.desk.publicKey))
    for (later, isNew) in [(try desks.file(from: desks.desk), true), (path, false)] {
      let outcome = try #require(try FileImport(desk: desks.other).run([later]).first)
      guard case .taken = outcome.result else {
        Issue.record("a colleague was asked")
        return
      }
      // Not asked, but told, once.
      let lines = desks.other.phrases.importLines(outcome)
      #expect(lines.contains { $0.contains("laptopnya yang sudah dikenal menjaminnya") } == isNew)
    }
    #expect(desks.other.model.entries(of: Meeting.self).map(\.body.title) == ["Rapat"])
    #expect(desks.other.model.devices(of: me).count == 2)
  }

  @Test func `a key that another key vouched for in the same file is asked about`() throws {
    let pen = SigningPen(81)
    var author = Author(person: desks.desk.me, writer: pen.writer, key: pen.key)
    let both = Person(name: "Ani", devices: [pen.device, SigningPen(82).device])
    let line = try author.revision(
      of: EntityID(desks.desk.me), both, at: WallClock(milliseconds: DeskFixture.now))
    let path = try file([line.bytes], by: 81, person: desks.desk.me)
    guard case .newKeys? = try FileImport(desk: desks.other).run([path]).first?.result else {
      Issue.record("nobody was asked")
      return
    }
    #expect(desks.other.model.devices(of: desks.desk.me).count == 1)
  }

  @Test func `a copy for colleagues is locked for those who were chosen, by numbers`() throws {
    desks.laptop.types("1", "2")
    let told = try SchoolCopyFlow(desk: desks.desk).run()
    #expect(told.first == "Salinan catatan SMP Contoh.")
    #expect(told.last?.contains("hanya bisa dibuka oleh Bu Budi") == true)
    desks.laptop.types("2", "1")
    #expect(
      try SchoolCopyFlow(desk: desks.desk).run().last?.contains("hanya bisa dibuka") == true)
    desks.laptop.types("1", "1")
    #expect(try SchoolCopyFlow(desk: desks.desk).run().last?.contains("Tidak dikunci") == true)
    for lines in [["k"], ["1", "k"], ["2", "k"]] {
      desks.laptop.console.script = lines.map(ScriptedConsole.Entry.line)
      #expect(try SchoolCopyFlow(desk: desks.desk).run().isEmpty)
    }
  }

  @Test func `a file carried under a known name with another key is shown first`() throws {
    let path = try file([], person: desks.other.me)
    guard case .newKeys(let keys)? = try take(path) else {
      Issue.record("it was taken in")
      return
    }
    #expect(keys.map(\.who) == ["Bu Budi"])
  }

  @Test func `stopping in the middle of a large file leaves the record as it was`() throws {
    var pen = SigningPen(77)
    let introduction = try pen.introduce(as: "Guru 77").bytes
    let lines = try (1...1_500).map { number in
      try pen.write(
        DrawnFact(Assignment(why: "\(number)"), id: #require(EntityID("tugas-nomor-\(number)"))),
        at: WallClock(milliseconds: DeskFixture.now)
      ).bytes
    }
    let path = try file([introduction] + lines)
    let before = desks.desk.model
    var looks = 0
    let stopping = ImportProgress(show: { _, _, _ in }) {
      looks += 1
      return looks == 2
    }
    let outcomes = try FileImport(desk: desks.desk, files: stopping).run([path, path])
    #expect(outcomes.map(\.result) == [.notOpened, .notOpened])
    #expect(try desks.desk.store.model() == before)
    #expect(try FileImport(desk: desks.desk).run([path]).map(\.isGood) == [true])
  }

  @Test func `bad lines wait with their reasons and the good ones go in`() throws {
    var pen = SigningPen(77)
    var stranger = SigningPen(79)
    let good = try pen.introduce(as: "\u{202E}Guru\u{1B}[2J \u{0301}70")
    let early = DrawnFact(
      Assignment(why: "1970"), id: try #require(EntityID("tugas-satu")))
    let late = DrawnFact(Assignment(why: "2099"), id: try #require(EntityID("tugas-dua")))
    let lines = [
      good.bytes,
      try pen.write(early, at: WallClock(milliseconds: 0)).bytes,
      try pen.write(late, at: WallClock(milliseconds: 4_070_908_800_000)).bytes,
      try stranger.write(early, at: WallClock(milliseconds: 5)).bytes,
      Array(#"{"kind":"assignment"}"#.utf8),
      // A line of 50 MB.
      Array(#"{"kind":""#.utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 50_000_000),
    ]
    guard case .taken(let who, let report)? = try take(try file(lines)) else {
      Issue.record("it was refused")
      return
    }
    #expect(report.added == 3)
    #expect(report.quarantined == 3)
    #expect(who.contains("Guru 77"))
    #expect(
      desks.desk.model.entries(of: Assignment.self).map(\.body.why).sorted() == ["1970", "2099"])
    let aside = try QuarantineReport(desk: desks.desk)
    #expect(
      aside.lines.map(\.reason).sorted() == ["malformed-signature", "too-long", "unknown-author"])
    #expect(aside.words.contains("penulisnya belum dikenal"))
    #expect(!aside.words.contains("\u{1B}"))
    #expect(aside.json.compactText.contains("unknown-author"))
    let again = try take(try file(lines))
    guard case .taken(_, let second)? = again else {
      Issue.record("it was refused the second time")
      return
    }
    #expect(second.isRepetition)
  }
}
