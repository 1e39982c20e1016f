import Curriculum
import LearningRecord
import ProgressStore
import TrainingModel

/// What mentors and trainers sent to a teacher, as it holds now.
struct TeacherMail {
  let person: PersonID
  /// Everything that was received; believed when it came in.
  let model: TrainingModel

  /// Reads what the record keeps; a line that cannot be read any more is passed over.
  init(_ lines: [ReceivedLine], person: PersonID) {
    self.init(TrainingModel(lines.compactMap { try? Revision(line: $0.line) }), person: person)
  }

  /// Takes what is believed.
  init(_ model: TrainingModel, person: PersonID) {
    self.person = person
    self.model = model
  }

  /// The ids under which the school knows this teacher.
  var ids: [PersonID] { model.identities.members(person) }

  /// What this teacher is asked to do, the most urgent first.
  var assignments: [Entry<Assignment>] {
    let ids = ids
    return model.entries(of: Assignment.self)
      .filter { entry in ids.contains { entry.body.concerns($0) } }
      .sorted { ($0.urgency, $0.id) < ($1.urgency, $1.id) }
  }

  /// What mentors wrote to this teacher, the oldest first.
  var replies: [Entry<Reply>] {
    let ids = ids
    return model.entries(of: Reply.self).filter { ids.contains($0.body.teacher) }
      .sorted { ($0.atMilliseconds, $0.id) < ($1.atMilliseconds, $1.id) }
  }

  /// The replies that were not read yet.
  func unreadReplies(_ overview: LearningOverview) -> [Entry<Reply>] {
    replies.filter { !overview.repliesRead.contains($0.id.text) }
  }
}

extension Entry<Assignment> {
  /// Days since 1970 until it is due; what has no date comes last.
  fileprivate var urgency: Int { body.due?.number ?? .max }
}

extension TeacherDesk {
  /// What was received so far.
  func mail() throws -> TeacherMail {
    TeacherMail(try store.received(), person: store.person)
  }

  /// What a reply is about: the lesson, as far as it is known here.
  func subject(of reply: Entry<Reply>) -> String {
    reply.body.lesson.map { library.title(of: $0, in: profile.language) } ?? profile.called
  }
}
