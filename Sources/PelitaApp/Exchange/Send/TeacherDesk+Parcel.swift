import Cryptography
import Curriculum
import LearningRecord
import ProgressStore
import RecordExchange
import TrainingModel
import Workbench

extension TeacherDesk {
  /// Makes a progress file of this teacher's record.
  ///
  /// - Parameters:
  ///   - detail: How much goes in.
  ///   - includesNotes: Whether the private reflections go in, which only the teacher decides.
  ///   - chosen: For whom it is locked; all mentors that are known when not given.
  /// - Throws: `ProgressStoreError`, or `FileTrouble` when this laptop's key cannot be used.
  /// - Returns: The file with its name, and what is in it.
  func parcel(
    _ detail: DetailLevel, includesNotes: Bool, readers chosen: ParcelReaders? = nil
  ) throws -> Parcel {
    let readers = try chosen ?? self.readers()
    let history = try store.history()
    let requests = history.overview.openHelpRequests
    let selection = EventSelection(detail, requests: requests)
    let lines = try store.eventLines(where: selection.includes)
    let notes = includesNotes ? try store.notes().map(ExchangeNote.init) : []
    let standing = TeacherStanding(
      person: store.person, history: history, newestFileMilliseconds: nil)
    let device = try surroundings.deviceKey()
    let key = device.signingKey
    let header = ExchangeHeader(
      kind: .progress, who: profile.called, person: store.person, writer: store.writer,
      deviceKey: key.publicKey, sealingKey: device.sealingKey.publicKey,
      nameAtSchool: NameAtSchool(desk: self).kept ?? "", createdMilliseconds: surroundings.now(),
      madeBy: "Pelita " + Program.version, detail: detail, upTo: history.overview.upTo)
    let bytes = ProgressFile.encode(
      header: header, detail: detail,
      summaryLine: standing.summaryLine(name: profile.called, includingRequests: true),
      eventLines: lines, notes: notes,
      revisionLines: try store.ownLines().map { Array($0.line.utf8) }, key: key)
    let file = try surroundings.locked(
      bytes, named: FileName.text(for: profile.name, on: today), for: readers.keys)
    return Parcel(
      name: file.name, bytes: file.bytes,
      contents: try contents(
        history.overview, detail: detail, eventCount: lines.count, noteCount: notes.count),
      lock: readers.lock)
  }

  /// What a file of this level tells about the lessons, and what goes with every file.
  func contents(
    _ overview: LearningOverview, detail: DetailLevel, eventCount: Int, noteCount: Int
  ) throws -> ParcelContents {
    func titles(_ status: LessonProgress.Status) -> [String] {
      let lessons = overview.lessons.values.filter { $0.status == status }.map(\.lesson)
      let known = library.lessons.filter(lessons.contains)
      let others = lessons.filter { !known.contains($0) }.sorted()
      return (known + others).map { library.title(of: $0, in: profile.language) }
    }
    return ParcelContents(
      detail: detail, completedLessons: titles(.completed), startedLessons: titles(.started),
      requests: overview.openHelpRequests.map { request in
        ParcelContents.Request(
          lesson: library.title(of: request.lesson, in: profile.language),
          sentence: request.sentence)
      },
      eventCount: eventCount, noteCount: noteCount,
      applications: Dictionary(grouping: try applications(), by: \.audience).mapValues(\.count),
      allows: try writtenConsent().map {
        .init(namesInReports: $0.namesInReports, statements: $0.statements)
      })
  }
}

extension ExchangeNote {
  /// The note as it travels.
  fileprivate init(_ note: Note) {
    self.init(
      id: note.id, lesson: note.lesson, activity: note.activity,
      writtenMilliseconds: note.writtenMilliseconds, text: note.text)
  }
}
