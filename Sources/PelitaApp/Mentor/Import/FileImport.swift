import Cryptography
import LearningRecord
import RecordExchange
import SchoolStore
import TrainingModel
import Workbench

/// Takes progress files and school files into the school's record.
struct FileImport {
  let desk: SchoolDesk
  /// Whether somebody has said that new keys of known people are theirs.
  var acceptsNewKeys = false
  /// Whether somebody has said that a file of another school belongs here all the same.
  var mixesSchools = false
  /// Told how far long work is: so many of so many lines.
  var progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  /// Tells how far it is, and whether to stop.
  var files = ImportProgress()

  /// As many as the store takes in one transaction.
  private static let filesAtOnce = 50

  /// A progress file that was looked into and waits for its transaction.
  private struct Waiting {
    var path: String
    var who: String
    var delivery: ProgressDelivery
  }

  /// Takes in the files at `paths`; each ends well or badly without touching the others.
  ///
  /// School files come first: what the others bring is kept under the school that they name.
  func run(_ paths: [String]) throws -> [ImportOutcome] {
    let paths = desk.previews.schoolFilesFirst(paths)
    var outcomes: [ImportOutcome] = []
    var waiting: [Waiting] = []
    for (index, path) in paths.enumerated() {
      let name = path.split(separator: "/").last.map { String($0) } ?? path
      if files.wantsToStop(before: index + 1, of: paths.count, name: name) {
        outcomes += try store(&waiting)
        outcomes += paths[index...].map { ImportOutcome(path: $0, result: .notOpened) }
        break
      }
      switch try look(at: path) {
      case .result(let result, let vouched):
        outcomes.append(ImportOutcome(path: path, result: result, vouchedKeys: vouched))
      case .waits(let who, let delivery):
        waiting.append(Waiting(path: path, who: who, delivery: delivery))
      }
      if waiting.count == Self.filesAtOnce { outcomes += try store(&waiting) }
    }
    outcomes += try store(&waiting)
    if outcomes.contains(where: \.changedSomething) {
      _ = try desk.store.retryQuarantine()
      try desk.refresh()
      try desk.store.backUp(at: desk.surroundings.now())
    }
    return outcomes
  }

  private func store(_ waiting: inout [Waiting]) throws -> [ImportOutcome] {
    let reports = try desk.store.importProgress(waiting.map(\.delivery))
    defer { waiting = [] }
    return zip(waiting, reports).map { file, report in
      ImportOutcome(path: file.path, result: .taken(who: file.who, report))
    }
  }

  /// What looking into a file came to.
  private enum Looking {
    case result(ImportOutcome.Result, vouched: [IncomingKey] = [])
    case waits(who: String, ProgressDelivery)
  }

  private func look(at path: String) throws -> Looking {
    do {
      let file = try desk.surroundings.exchangeFile(at: path)
      switch file.header.kind {
      case .progress: return try look(into: ProgressFile(file), at: path)
      case .school, .assignment:
        return try take(in: RevisionFile(file, of: file.header.kind), at: path)
      case .modulePack:
        return .result(.refused(.wrongKind(.modulePack, expected: .progress)))
      }
    } catch is ImportStopped {
      return .result(.notOpened)
    } catch let trouble as FileTrouble {
      return .result(.trouble(trouble))
    } catch let refusal as ExchangeRefusal {
      RefusedFiles(desk: desk).keep(path, because: refusal)
      return .result(.refused(refusal))
    }
  }

  private func look(into progress: ProgressFile, at path: String) throws -> Looking {
    let header = progress.file.header
    let introduction = TeacherIntroduction(
      progress, to: desk.model, acceptsNewKeys: acceptsNewKeys)
    let who = introduction.entry?.body.name ?? header.who
    guard introduction.isBelieved else {
      return .result(.newKey(who: who, fingerprint: header.deviceKey.fingerprint))
    }
    var delivery = ProgressDelivery(
      arrival: arrival(of: progress.file, kind: .progress), eventLines: progress.eventLines,
      summaryLine: progress.summaryLine)
    delivery.unread = progress.file.unread(progress.quarantined, in: path)
    delivery.unreadCount = progress.quarantined.count
    // What came in before changes nothing, so nothing is written because of it either.
    if try desk.store.known([progress.file.digest]).isEmpty {
      // Nobody was asked for a school, and how far a teacher is belongs to one.
      if desk.school == nil { try desk.found(School(name: "")) }
      delivery.told = introduction.told.accepted
      delivery.quarantined = introduction.told.quarantined
      delivery.revisions = try desk.draft { author in
        try [introduction.revision(by: &author, at: desk.clock)].compactMap { $0 }
          + status(of: progress, by: &author)
          + SharedReflections(progress: progress).revisions(at: desk, by: &author)
      }
    }
    return .waits(who: who, delivery)
  }

  private func take(in school: RevisionFile, at path: String) throws -> Looking {
    let intake = SchoolIntake(school, desk: desk, acceptsNewKeys: acceptsNewKeys)
    if !mixesSchools, let result = intake.otherSchool { return .result(result) }
    let who = intake.who
    let admission = try intake.admission(progress: progress, stopping: files)
    if !acceptsNewKeys, let result = intake.newKeys(in: admission) {
      return .result(result)
    }
    let vouched = intake.vouchedKeys(in: admission)
    let report = try desk.store.merge(
      admission, from: arrival(of: school.file, kind: .school),
      unread: school.file.unread(school.quarantined, in: path),
      unreadCount: school.quarantined.count)
    try intake.giveWay()
    try desk.refresh()
    if acceptsNewKeys { try OwnLaptops(desk: desk).vouch(for: school.file.header) }
    return .result(.taken(who: who, report), vouched: vouched)
  }

  private func arrival(of file: ExchangeFile, kind: Arrival.Kind) -> Arrival {
    Arrival(
      kind: kind, digest: file.digest, person: file.header.person, who: file.header.who,
      createdMilliseconds: file.header.createdMilliseconds,
      importedMilliseconds: desk.surroundings.now())
  }

  /// How far the teacher is, for those who see school scope only.
  private func status(
    of progress: ProgressFile, by author: inout Author
  ) throws -> [Revision] {
    guard let standing = progress.summary?.standing, let school = desk.school else { return [] }
    let header = progress.file.header
    let told = ProgressStatus(
      person: header.person, lessons: standing.lessons.mapValues(\.status),
      upTo: standing.upTo,
      fileDay: desk.timeZone.day(
        atMilliseconds: min(header.createdMilliseconds, desk.surroundings.now())),
      file: progress.file.digest.hexadecimal)
    let id = ProgressStatus.entity(of: header.person, in: school.id)
    let entry: Entry<ProgressStatus>? = desk.model.entry(id)
    let joined = entry.flatMap { $0.body.joined(with: told) } ?? told
    guard joined != entry?.body else { return [] }
    return [try author.revision(of: id, joined, inPlaceOf: entry, at: desk.clock)]
  }
}

extension ImportOutcome {
  /// Whether the record is another one now.
  fileprivate var changedSomething: Bool {
    guard case .taken(_, let report) = result else { return false }
    return !report.isRepetition
  }
}
