import Curriculum
import Foundation
import LearningRecord
import ProgressStore
import RecordExchange
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

/// A teacher whose evenings are written into a record of her own, and whose files are real ones.
final class TermTeacher {
  /// What the teachers of the story find hard.
  static let hard = "power.parts-match"

  private let folder: TemporaryFolder
  private let desk: TeacherDesk
  private let clock: Clock

  /// The laptop's clock; moves on by a second at each look.
  private final class Clock {
    var milliseconds: Int64 = 0

    func next() -> Int64 {
      milliseconds += 1_000
      return milliseconds
    }
  }

  init(_ name: String, number: UInt64) throws {
    folder = try TemporaryFolder()
    let clock = Clock()
    self.clock = clock
    clock.milliseconds = try Self.evening(of: "2026-09-20")
    var random = SeededGenerator(seed: number)
    let surroundings = Surroundings(
      console: ScriptedConsole([]), now: clock.next, random: { random.next() },
      dataFolder: folder.path("data"), contentFolders: [], environment: ["HOME": folder.path])
    let profile = Profile(name: name, address: .nameOnly, language: .indonesian)
    let store = try TeacherFolders(dataFolder: surroundings.dataFolder)
      .add(profile, at: clock.next(), using: &random)
    desk = TeacherDesk(
      surroundings: surroundings, store: store, library: ContentLibrary(modules: []),
      profile: profile)
    try NameAtSchool(desk: desk).keep("")
  }

  /// The first lesson done; the hard question not got, seen worked out, and not got again.
  func struggles(on day: String) throws {
    try completesFirstLesson(on: day)
    let activity = try #require(ActivityID(Self.hard))
    try desk.record(.lessonOpened(lesson))
    try answer(.wrong, number: 1)
    try answer(.wrong, number: 2)
    try desk.record(.solutionShown(lesson: lesson, activity: activity))
    try answer(.wrong, number: 3, followsSolution: true)
  }

  func completesFirstLesson(on day: String) throws {
    clock.milliseconds = try Self.evening(of: day)
    let first = try #require(LessonID("laptop.first-time"))
    try desk.record(.lessonOpened(first))
    try desk.record(.lessonCompleted(first))
  }

  /// Puts a file with everything into `folder`.
  func brings(to folder: String) throws {
    let parcel = try desk.parcel(.everything, includesNotes: false)
    try Data(parcel.bytes).write(to: URL(filePath: folder + "/" + parcel.name))
  }

  private var lesson: LessonID {
    get throws { try #require(LessonID("laptop.power")) }
  }

  private func answer(_ verdict: Verdict, number: Int, followsSolution: Bool = false) throws {
    try desk.record(
      .answered(
        Attempt(
          lesson: lesson, step: #require(StepID("power.parts-match")),
          activity: #require(ActivityID(Self.hard)), answer: .options([0, 1, 2, 3, 4]),
          verdict: verdict, number: number, followsSolution: followsSolution)))
  }

  /// Seven in the evening in Jakarta.
  private static func evening(of day: String) throws -> Int64 {
    Int64(try #require(Day(day)).number) * 86_400_000 + 12 * 3_600_000
  }
}
