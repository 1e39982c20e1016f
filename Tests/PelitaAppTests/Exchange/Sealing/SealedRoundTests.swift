import Cryptography
import Curriculum
import Foundation
import LearningRecord
import ProgressStore
import RecordExchange
import SchoolStore
import TestSupport
import Testing
import TrainingModel
import Workbench

@testable import PelitaApp

/// A teacher, her mentor and a colleague, each with a laptop; files travel through folders.
struct SealedRoundTests {
  private let mentors: MentorFixture
  private let mentor: SchoolDesk
  private let laptop: DeskFixture
  private let teacher: TeacherDesk

  /// The mentor has the teacher's first file and has replied; the reply lies on her flash disk.
  init() throws {
    mentors = try MentorFixture()
    (laptop, teacher) = try mentors.teacherBrings("Guru 07")
    mentor = try mentors.desk()
    let errand = MentorErrand(desk: mentor)
    _ = try errand.importFiles([mentors.drive], acceptsNewKeys: false)
    try errand.reply("Yang ada kelasnya", to: "Bu Guru 07")
    try laptop.folder.makeFolder("media/FLASH")
    _ = try errand.send(to: "Bu Guru 07", folder: laptop.folder.path("media/FLASH"))
  }

  private func openReply() throws {
    laptop.types("", "1", "", "0")
    try OpenFlow(desk: teacher).run()
  }

  @Test func `the first file is open and says so`() throws {
    let parcel = try teacher.parcel(.summary, includesNotes: false)
    #expect(parcel.lock == .noMentorKnown)
    #expect(!SealedFile.isSealed(parcel.bytes))
    laptop.types("1", "k", "k")
    try SendFlow(desk: teacher).run()
    #expect(laptop.words.contains("Belum dikunci: yang memegang file ini bisa membacanya."))
    #expect(!laptop.words.contains("ganti yang boleh membuka"))
  }

  @Test func `a sealed reply is found, opened and read by its teacher`() throws {
    #expect(teacher.incomingFiles.map(\.header.who) == ["Bu Ani"])
    #expect(teacher.incomingFiles.allSatisfy { $0.path.contains("/pelita-") })
    try openReply()
    #expect(laptop.words.contains("1 balasan dari pendamping"))
    #expect(try teacher.mail().replies.map(\.body.text) == ["Yang ada kelasnya"])
    #expect(teacher.incomingFiles.isEmpty)
  }

  @Test func `a colleague's laptop passes it over and explains it when asked`() throws {
    let other = try DeskFixture()
    let colleague = try other.desk(name: "Guru 12")
    let path = try #require(teacher.incomingFiles.first?.path)
    try other.folder.makeFolder("media/FLASH")
    let copy = other.folder.path("media/FLASH/salinan.pelita")
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    #expect(colleague.incomingFiles.isEmpty)
    other.types("")
    try OpenFlow(desk: colleague).open([copy])
    #expect(other.words.contains("File ini dikunci untuk orang lain atau laptop lain."))
    #expect(other.words.contains("kirim dulu file dari laptop ini"))
    try colleague.store.close()
    let complaint = #expect(throws: Complaint.self) {
      try OpenErrand(paths: [copy], takesIn: true, isJSON: false).run(in: other.surroundings)
    }
    #expect(complaint?.exitCode == .badInput)
  }

  @Test func `from then on files are locked for the mentor and for her own laptop`() throws {
    try openReply()
    try teacher.record(.lessonOpened(#require(LessonID("laptop.power"))))
    laptop.types("3", "3", "")
    try SendFlow(desk: teacher).run()
    #expect(laptop.words.contains("Dikunci: hanya bisa dibuka oleh Bu Ani."))
    let name = try #require(try laptop.folder.names(in: "home/Pelita").first)
    #expect(name.wholeMatch(of: /pelita-.{8}\.pelita/) != nil)
    let path = laptop.folder.path("home/Pelita/" + name)
    #expect(try teacher.surroundings.exchangeFile(at: path).wasSealed)
    #expect(throws: ExchangeRefusal.sealedForOthers) {
      try DeskFixture().surroundings.exchangeFile(at: path)
    }
    try FileManager.default.copyItem(atPath: path, toPath: mentors.drive + "/baru.pelita")
    #expect(try NewFiles(desk: mentor).paths() == [mentors.drive + "/baru.pelita"])
    let outcomes = try MentorErrand(desk: mentor).importFiles(
      [mentors.drive], acceptsNewKeys: false)
    #expect(outcomes.map(\.isGood) == [true])
    #expect(try NewFiles(desk: mentor).paths().isEmpty)
  }

  @Test func `the teacher may lock for nobody and says it without questions too`() throws {
    try openReply()
    laptop.types("1", "g", "2", "3", "")
    try SendFlow(desk: teacher).run()
    #expect(laptop.words.contains("Siapa yang boleh membuka file ini?"))
    #expect(laptop.words.contains("Tidak dikunci: yang memegang file ini bisa membacanya."))
    #expect(try laptop.folder.names(in: "home/Pelita") == ["guru-07-2026-11-23.pelita"])
    try teacher.store.close()
    var errand = SendErrand(folder: laptop.folder.path("out"), detail: .summary)
    errand.readers = ["bu ani"]
    try errand.run(in: laptop.surroundings)
    #expect(laptop.words.contains("hanya bisa dibuka oleh Bu Ani"))
    errand.readers = ["Bu Siapa"]
    let complaint = #expect(throws: Complaint.self) { try errand.run(in: laptop.surroundings) }
    #expect(complaint?.explanation.cure.contains("Bu Ani") == true)
  }

  @Test func `a file locked for one mentor stays shut to another`() throws {
    try openReply()
    let second = PelitaAppSamples.mentor(number: 5)
    let readers = try teacher.readers()
    let both = ParcelReaders(known: readers.known + [second.mentor], own: [])
    let parcel = try teacher.parcel(
      .summary, includesNotes: false, readers: both.choosing([second.mentor]))
    #expect(parcel.lock == .locked(for: ["Pak Kedua"]))
    #expect(try SealedFile.open(parcel.bytes, with: [second.key]).isEmpty == false)
    #expect(throws: ExchangeRefusal.sealedForOthers) {
      try SealedFile.open(
        parcel.bytes, with: [mentors.laptop.surroundings.deviceKey().sealingKey])
    }
  }

  @Test func `what mentors wrote goes to mentors only, locked`() throws {
    let folder = mentors.laptop.folder.path("out")
    let all: Set<Scope> = [.school, .mentor]
    for readers in [.everybody, SchoolReaders([teacher.store.person], at: mentor)] {
      #expect(throws: Complaint.self) {
        try mentor.saveSchool(scopes: all, for: readers, toFolder: folder)
      }
    }
    let me = SchoolReaders([mentor.me], at: mentor)
    let delivery = try mentor.saveSchool(scopes: all, for: me, toFolder: folder)
    #expect(delivery.lock == .locked(for: ["Bu Ani"]))
    let file = try mentors.laptop.surroundings.exchangeFile(at: delivery.path)
    #expect(file.wasSealed && file.header.kind == .school)
    let unknown = try MentorWriting(desk: mentor).add(teacher: "Guru 30")
    #expect(throws: Complaint.self) {
      try mentor.saveSchool(
        scopes: [.school], for: SchoolReaders([unknown], at: mentor), toFolder: folder)
    }
    let open = try mentor.saveSchool(scopes: [.school], toFolder: folder)
    #expect(open.lock == .leftOpen)
  }
}

/// Invented people with keys.
enum PelitaAppSamples {
  /// A mentor on another laptop.
  static func mentor(number: UInt8) -> (mentor: ParcelReaders.Mentor, key: SealingKey) {
    guard let key = SealingKey(seed: [UInt8](repeating: number, count: 32)),
      let person = PersonID("pak-kedua-000\(number)")
    else { preconditionFailure("a sample has its form") }
    let mentor = ParcelReaders.Mentor(person: person, name: "Pak Kedua", keys: [key.publicKey])
    return (mentor, key)
  }
}
