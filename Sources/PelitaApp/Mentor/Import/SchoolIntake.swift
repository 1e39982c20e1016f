import Cryptography
import LearningRecord
import RecordExchange
import SchoolStore
import Terminal
import TrainingModel

/// Looks at a file with other people's revisions before anything of it goes in.
struct SchoolIntake {
  let school: RevisionFile
  let desk: SchoolDesk
  let acceptsNewKeys: Bool
  /// The school that the file brings while the record here has another.
  private let foreign: Revision?

  /// Takes the file to be looked at.
  init(_ school: RevisionFile, desk: SchoolDesk, acceptsNewKeys: Bool) {
    self.school = school
    self.desk = desk
    self.acceptsNewKeys = acceptsNewKeys
    foreign = Self.foreignSchool(in: school, at: desk)
  }

  private var header: ExchangeHeader { school.file.header }
  private var known: Person? { desk.model.person(header.person)?.body }

  /// Whose file it is.
  var who: String { known.map { _ in desk.name(of: header.person) } ?? header.who }

  /// The school that `school` brings while `desk` has another.
  private static func foreignSchool(in school: RevisionFile, at desk: SchoolDesk) -> Revision? {
    guard school.file.header.kind == .school, desk.school != nil else { return nil }
    // The kind comes first in every line; reading a hundred thousand others would take long.
    let beginning = Array("{\"kind\":\"\(School.kind.text)\",".utf8)
    let theirs = school.lines.filter { $0.starts(with: beginning) }
      .compactMap { try? Revision(bytes: $0) }
      .filter { !$0.isTombstone }
    let own = Set(desk.model.entries(of: School.self).map(\.id))
    return theirs.contains { own.contains($0.key.id) } ? nil : theirs.first
  }

  /// The two schools' names, when somebody has to say whether they are one.
  ///
  /// Nobody is asked about a school that nobody has named or used.
  var otherSchool: ImportOutcome.Result? {
    guard let foreign, let mine = desk.school,
      NamelessSchool(at: desk)?.isUntouched != true
    else { return nil }
    let name = foreign.body.object?["name"]?.string ?? ""
    return .otherSchool(theirs: named(name), mine: named(mine.body.name))
  }

  private func named(_ name: String) -> String {
    let name = String(name.sanitisedLine.prefix(80))
    return name.isEmpty ? desk.phrases.schoolWithoutName : name
  }

  /// Judges the lines.
  ///
  /// The first file of somebody unknown is believed to be theirs; a later key has to be vouched for.
  ///
  /// - Throws: ``ImportStopped`` when somebody stopped it, and what the store throws.
  func admission(
    progress: (_ done: Int, _ all: Int) -> Void, stopping files: ImportProgress
  ) throws -> Admission {
    let trusted = known == nil || acceptsNewKeys ? [header.person: [header.deviceKey] as Set] : [:]
    var admission = Admission(to: try desk.store.model(), trusting: trusted)
    try admission.judge(school.lines) { settledCount in
      try files.goOn()
      progress(settledCount, school.lines.count)
    }
    return admission
  }

  /// The keys that somebody has to vouch for before anything is taken in; `nil` when there is none.
  ///
  /// Another laptop of somebody, for which one vouches that is known as theirs, is told and not
  /// asked: whoever has that one can write as them anyway.
  func newKeys(in admission: Admission) -> ImportOutcome.Result? {
    var keys = admission.newKeys.filter { !$0.isVouchedFor }.map { found in
      IncomingKey(
        who: desk.name(of: found.person), fingerprint: found.key.fingerprint,
        saidBy: found.isSaidByOthers ? name(of: found.author) : nil)
    }
    let own = desk.model.devices(of: header.person).map(\.signingKey)
    let isCarried = admission.newKeys.contains { $0.key == header.deviceKey }
    if !own.isEmpty, !own.contains(header.deviceKey), !isCarried {
      keys.append(
        IncomingKey(who: who, fingerprint: header.deviceKey.fingerprint, saidBy: nil))
    }
    return keys.isEmpty ? nil : .newKeys(keys)
  }

  /// The keys for which a known one of the same person vouches.
  func vouchedKeys(in admission: Admission) -> [IncomingKey] {
    admission.newKeys.filter(\.isVouchedFor).map {
      IncomingKey(who: desk.name(of: $0.person), fingerprint: $0.key.fingerprint)
    }
  }

  private func name(of person: PersonID) -> String {
    person == header.person ? who : desk.name(of: person)
  }

  /// A school that never got a name gives way to the one that came in.
  func giveWay() throws {
    guard let foreign else { return }
    try NamelessSchool(at: desk)?.giveWay(to: foreign)
  }
}
