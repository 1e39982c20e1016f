import Cryptography
import LearningRecord
import ProgressStore
import RecordExchange
import TrainingModel

/// What an assignment file brings that this teacher does not have yet.
struct MailOffer {
  let file: RevisionFile
  /// The revisions that are kept.
  let revisions: [Revision]
  /// New or changed, and this teacher's.
  let assignments: [Entry<Assignment>]
  let replies: [Entry<Reply>]
  /// Known people who sign with a key that nobody here has seen.
  let newKeys: [NewKey]
  /// Lines that were not believed or not understood.
  let quarantinedCount: Int

  /// Somebody known with a new key.
  struct NewKey: Hashable {
    var name: String
    /// Of the key that signed the file, to compare by telephone.
    var fingerprint: String
  }

  /// Whether there is anything to keep.
  var isEmpty: Bool { revisions.isEmpty }

  /// Judges `file` by what `mail` knows of its authors.
  ///
  /// With `acceptsNewKeys` somebody has said that the key which signed the file is its maker's.
  init(_ file: RevisionFile, to mail: TeacherMail, acceptsNewKeys: Bool = false) {
    let header = file.file.header
    let trusted = acceptsNewKeys ? [header.person: [header.deviceKey] as Set] : [:]
    var admission = Admission(to: mail.model, trusting: trusted)
    admission.judge(file.lines)
    let known = mail.model.person(header.person)?.body
    let isStranger = known.map { !$0.devices.isEmpty && !$0.signs(with: header.deviceKey) } ?? false
    self.file = file
    newKeys =
      isStranger && !acceptsNewKeys
      ? [NewKey(name: known?.name ?? header.who, fingerprint: header.deviceKey.fingerprint)] : []
    // Who is one person may stand in this very file.
    let same = admission.accepted.filter { $0.key.kind == SamePerson.kind }
    let ids = TeacherMail(mail.model, adding: same, person: mail.person).ids
    revisions = admission.accepted.filter { mail.keeps($0, for: ids) }
    quarantinedCount = admission.quarantined.count + file.quarantined.count
    let after = TeacherMail(mail.model, adding: revisions, person: mail.person)
    let changed = Set(revisions.map(\.key.id))
    assignments = after.assignments.filter { changed.contains($0.id) }
    replies = after.replies.filter { changed.contains($0.id) }
  }

  /// The revisions as the record keeps them.
  func lines(at now: Int64) -> [ReceivedLine] {
    revisions.map { revision in
      ReceivedLine(
        id: revision.id.hexadecimal, kind: revision.key.kind.text, line: revision.line,
        receivedMilliseconds: now)
    }
  }
}

extension TeacherMail {
  /// With more revisions.
  fileprivate init(_ model: TrainingModel, adding revisions: [Revision], person: PersonID) {
    var model = model
    model.insert(contentsOf: revisions)
    self.init(model, person: person)
  }

  /// Whether a revision is this teacher's business: what others were given stays out.
  fileprivate func keeps(_ revision: Revision, for ids: [PersonID]) -> Bool {
    switch revision.key.kind {
    case Assignment.kind:
      guard model[revision.key] == nil else { return true }
      return TrainingModel(CollectionOfOne(revision)).entries(of: Assignment.self)
        .contains { entry in ids.contains { entry.body.concerns($0) } }
    case let kind where kind.scope == .mentor:
      return revision.header.about.map(ids.contains) ?? false
    case Person.kind, School.kind: return true
    case SamePerson.kind:
      return TrainingModel(CollectionOfOne(revision)).entries(of: SamePerson.self)
        .contains { ids.contains($0.body.person) || ids.contains($0.body.other) }
    default: return false
    }
  }
}
