import LearningRecord
import ProgressStore
import RecordExchange
import Workbench

/// A file that was looked into, and what it means for the teacher who sits here.
enum OpenedFile {
  case mail(MailOffer)
  /// The record of this teacher's other laptop; so many of its events are new here.
  case ownRecord(ProgressFile, newCount: Int)
  /// Another teacher's record: for the mentor.
  case othersRecord(ProgressFile)
  /// The school's record, or lessons: not for the home screen.
  case other(ExchangeHeader)

  var header: ExchangeHeader {
    switch self {
    case .mail(let offer): offer.file.file.header
    case .ownRecord(let progress, _), .othersRecord(let progress): progress.file.header
    case .other(let header): header
    }
  }

  /// Whether there is anything to take in.
  var hasNews: Bool {
    switch self {
    case .mail(let offer): !offer.isEmpty
    case .ownRecord(_, let newCount): newCount > 0
    case .othersRecord, .other: false
    }
  }
}

extension TeacherDesk {
  /// Looks into the file at `path` without changing anything.
  ///
  /// - Throws: `FileTrouble` or `ExchangeRefusal`.
  func look(at path: String, acceptsNewKeys: Bool = false) throws -> OpenedFile {
    let file = try surroundings.exchangeFile(at: path)
    switch file.header.kind {
    case .assignment:
      let revisions = try RevisionFile(file, of: .assignment)
      return .mail(MailOffer(revisions, to: try mail(), acceptsNewKeys: acceptsNewKeys))
    case .progress:
      let progress = try ProgressFile(file)
      guard file.header.person == store.person else { return .othersRecord(progress) }
      return .ownRecord(progress, newCount: try newEvents(in: progress))
    case .school, .modulePack: return .other(file.header)
    }
  }

  /// Takes in what is new and keeps a copy of the file; twice changes nothing.
  ///
  /// - Throws: `StorageError`, or `FileTrouble` when the copy cannot be kept.
  func takeIn(_ opened: OpenedFile) throws {
    let now = surroundings.now()
    switch opened {
    case .mail(let offer):
      try store.receive(offer.lines(at: now))
      try archive(offer.file.file)
    case .ownRecord(let progress, _):
      _ = try store.merge(eventLines: progress.eventTexts, at: now)
      try takeInOwnWords(from: progress)
      try archive(progress.file)
      try refresh()
    case .othersRecord, .other: break
    }
  }

  /// What is new in a file, in words.
  func news(in opened: OpenedFile) -> [String] {
    phrases.news(in: opened, title: title) { [phrases] in phrases.longDate(CalendarDay($0)) }
  }

  private func archive(_ file: ExchangeFile) throws {
    try FileArchive(dataFolder: surroundings.dataFolder).keep(file)
  }

  private func newEvents(in progress: ProgressFile) throws -> Int {
    let known = Set(try store.events().map(\.id))
    return progress.eventTexts.count { line in
      Event(line: line).map { !known.contains($0.id) } ?? false
    }
  }
}

extension ProgressFile {
  /// The events' lines as text.
  var eventTexts: [String] { eventLines.map { String(decoding: $0, as: UTF8.self) } }
}
