import LearningRecord
import TrainingModel

extension SessionErrand {
  /// Moves a session, or a stage of it to discussion.
  ///
  /// - Throws: A complaint for a move that is not possible or has no reason.
  func move(
    _ entry: Entry<Session>, to word: String, step: SessionWriting.Step, part: Stage.Part
  ) throws {
    let writing = SessionWriting(desk: desk, session: entry)
    if word == "discussion" {
      _ = try writing.moveToDiscussion(part, topic: step.reason)
      return
    }
    var step = step
    step.status = try choice(word)
    guard entry.body.status.next.contains(step.status) else {
      throw Complaint(
        desk.phrases.moveNotPossible(
          word, from: desk.phrases.name(of: entry.body.status),
          possible: entry.body.status.next.map(\.rawValue)), .wrongUsage)
    }
    let needsReason = [.interrupted, .rescheduled, .cancelled].contains(step.status)
    if needsReason, step.reason.isEmpty {
      throw Complaint(desk.phrases.reasonIsMissing, .wrongUsage)
    }
    if step.status == .rescheduled, step.day == nil {
      throw Complaint(
        Explanation(what: desk.phrases.dayIsNeeded, cure: desk.phrases.nextDayForms), .wrongUsage)
    }
    try writing.move(step)
  }

  /// Notes attendance: those named as they are named, of the others whoever is not noted was there.
  ///
  /// - Throws: A complaint with similar names.
  func note(
    _ named: [(names: [String], presence: Attendance.Presence)], at entry: Entry<Session>
  ) throws {
    let sheet = AttendanceSheet(of: entry, in: SessionIndex(desk.model))
    let overview = try desk.overview()
    var presence: [PersonID: Attendance.Presence] = [:]
    for row in sheet.rows where row.presence == nil { presence[row.person] = .present }
    for group in named {
      for name in group.names {
        let person = try MentorErrand(desk: desk).teacher(name, in: overview)
        presence[desk.model.identities.canonical(person)] = group.presence
      }
    }
    try SessionWriting(desk: desk, session: entry).note(presence)
  }
}
