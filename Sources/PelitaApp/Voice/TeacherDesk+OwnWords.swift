import LearningRecord
import ProgressStore
import TrainingModel
import Workbench

extension TeacherDesk {
  /// What this teacher wrote for the school's record and did not take back.
  func ownModel() throws -> TrainingModel {
    TrainingModel(try store.ownLines().compactMap { try? Revision(line: $0.line) })
  }

  /// Signs and keeps what `compose` writes, in the place of the lines whose texts go.
  ///
  /// On the disk when this returns. `settled` names the question that needs no further asking.
  func keep(
    settling settled: String? = nil,
    _ compose: (inout Author) throws -> (revisions: [Revision], replaced: [RevisionID])
  ) throws {
    var author = Author(
      person: store.person, writer: store.writer, key: try surroundings.deviceKey().signingKey,
      after: try store.ownSequence())
    let (revisions, replaced) = try compose(&author)
    let now = surroundings.now()
    try store.keep(
      revisions.map { OwnLine($0, at: now) }, inPlaceOf: replaced.map(\.hexadecimal),
      settling: settled)
  }

  /// A reading of this laptop's clock for signed lines.
  var wallClock: WallClock {
    let now = surroundings.now()
    return WallClock(milliseconds: now, isDoubtful: store.doubts(now))
  }

  /// Today at the school, as far as this laptop knows; for what is written, not for asking.
  var schoolDay: Day {
    let zone = (try? mail())?.model.school?.body.timeZone ?? .western
    return zone.day(atMilliseconds: surroundings.now())
  }

  /// A new entity's name.
  func newEntity() -> EntityID {
    var generator = surroundings.generator
    return EntityID(PersonID(using: &generator))
  }
}

extension OwnLine {
  /// A revision as the store keeps it.
  init(_ revision: Revision, at now: Int64) {
    self.init(
      id: revision.id.hexadecimal, kind: revision.key.kind.text, entity: revision.key.id.text,
      writer: revision.header.writer, sequence: revision.header.sequence, line: revision.line,
      writtenMilliseconds: now)
  }
}
