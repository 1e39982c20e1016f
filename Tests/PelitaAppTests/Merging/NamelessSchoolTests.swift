import Foundation
import ProgressStore
import RecordExchange
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

/// A laptop on which nobody was asked for a school, when a colleague's file brings one.
struct NamelessSchoolTests {
  private let desks: TwoDesks
  private let laptop: DeskFixture

  init() throws {
    desks = try TwoDesks()
    laptop = try DeskFixture()
    try laptop.desk(name: "Citra").store.close()
  }

  private var arrival: SchoolArrival { SchoolArrival(surroundings: laptop.surroundings) }

  /// The colleague's school at this laptop.
  private func name(of desk: SchoolDesk) -> [String] {
    desk.model.entries(of: School.self).map(\.body.name)
  }

  @Test func `the first school file founds no other school beside it`() throws {
    let desk = try arrival.lastWithoutSchool()
    let outcomes = try FileImport(desk: desk).run([desks.file(from: desks.desk)])
    #expect(outcomes.map(\.isGood) == [true])
    #expect(name(of: desk) == ["SMP Contoh"])
    #expect(desk.model.histories[School.kind]?.count == 1)
  }

  @Test func `what teachers bring with the first school file is kept under that school`() throws {
    let teacher = try DeskFixture().desk(name: "Guru 07")
    try teacher.practise()
    let parcel = try teacher.parcel(.everything, includesNotes: false)
    let progress = try laptop.folder.write(
      String(decoding: parcel.bytes, as: UTF8.self), to: "a.pelita")
    let desk = try arrival.lastWithoutSchool()
    let paths = [progress, try desks.file(from: desks.desk)]
    #expect(try FileImport(desk: desk).run(paths).allSatisfy(\.isGood))
    #expect(name(of: desk) == ["SMP Contoh"])
    #expect(desk.model.histories[School.kind]?.count == 1)
    let school = try #require(desk.school?.id)
    #expect(
      desk.model.entries(of: ProgressStatus.self).map(\.id)
        == [ProgressStatus.entity(of: teacher.store.person, in: school)])
  }

  @Test func `what a teacher brings before any school is kept all the same`() throws {
    let teacher = try DeskFixture().desk(name: "Guru 07")
    try teacher.practise()
    let parcel = try teacher.parcel(.everything, includesNotes: false)
    let progress = try laptop.folder.write(
      String(decoding: parcel.bytes, as: UTF8.self), to: "a.pelita")
    let desk = try arrival.lastWithoutSchool()
    #expect(try FileImport(desk: desk).run([progress]).allSatisfy(\.isGood))
    #expect(desk.model.entries(of: ProgressStatus.self).count == 1)
    #expect(name(of: desk) == [""])
  }

  @Test func `a school without a name or use gives way without a question`() throws {
    let desk = try arrival.last()
    #expect(name(of: desk) == [""])
    let outcomes = try FileImport(desk: desk).run([desks.file(from: desks.desk)])
    #expect(outcomes.map(\.isGood) == [true])
    #expect(name(of: desk) == ["SMP Contoh"])
    // The colleague hears of one school as well.
    _ = try FileImport(desk: desks.desk).run([desks.file(from: desk)])
    #expect(name(of: desks.desk) == ["SMP Contoh"])
  }

  @Test func `a school without a name in which somebody wrote is asked about`() throws {
    let desk = try arrival.last()
    try desk.keep(Meeting(title: "Rapat awal", day: try #require(Day("2026-11-23"))))
    let path = try desks.file(from: desks.desk)
    let before = desk.model
    let outcomes = try FileImport(desk: desk).run([path])
    #expect(
      outcomes.map(\.result)
        == [.otherSchool(theirs: "SMP Contoh", mine: desk.phrases.schoolWithoutName)])
    #expect(desk.model == before)
    laptop.types("1")
    let settled = try ImportQuestions(desk: desk).settle(outcomes[0])
    #expect(settled.map(\.isGood) == [true])
    #expect(name(of: desk) == ["SMP Contoh"])
    #expect(desk.model.entries(of: Meeting.self).count == 1)
  }

  @Test func `of two schools without a name both laptops keep the same`() throws {
    let desk = try arrival.last()
    let otherLaptop = try DeskFixture()
    try otherLaptop.desk(name: "Dewi").store.close()
    let other = try SchoolArrival(surroundings: otherLaptop.surroundings).last()
    let files = [try desks.file(from: desk), try desks.file(from: other)]
    #expect(try FileImport(desk: desk).run([files[1]]).allSatisfy(\.isGood))
    #expect(try FileImport(desk: other).run([files[0]]).allSatisfy(\.isGood))
    _ = try FileImport(desk: desk).run([desks.file(from: other)])
    _ = try FileImport(desk: other).run([desks.file(from: desk)])
    #expect(desk.school?.id == other.school?.id)
    #expect(name(of: desk) == [""])
  }
}
