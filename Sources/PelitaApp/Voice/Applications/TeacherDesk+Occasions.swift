import Curriculum
import LearningRecord
import ProgressStore
import TrainingModel

extension TeacherDesk {
  /// What this teacher may have tried in class: after lessons with a plan, and after sessions.
  func occasions(in mail: TeacherMail) throws -> [ClassOccasion] {
    let zone = mail.model.school?.body.timeZone ?? .western
    var lessons: [LessonID: ClassOccasion] = [:]
    // Notes of exercises have a name of their own; a plan for school ends a lesson.
    for note in try store.notes() where note.activity == nil && !note.text.isEmpty {
      lessons[note.lesson] = ClassOccasion(
        subject: .lesson(note.lesson), day: zone.day(atMilliseconds: note.writtenMilliseconds),
        plan: note.text)
    }
    let sessions = mail.assignments.filter { $0.body.session != nil }.map { entry in
      ClassOccasion(
        subject: .assignment(entry.id), day: zone.day(atMilliseconds: entry.atMilliseconds),
        session: entry.body.session)
    }
    return lessons.values.sorted { $0.subject.name < $1.subject.name } + sessions
  }

  /// What is asked about today, if anything; never while the clock is in doubt.
  func classQuestion(in mail: TeacherMail) throws -> ClassOccasion? {
    guard today != nil else { return nil }
    let standings = try store.classQuestions().mapValues { question in
      ClassPrompt.Standing(
        timesPostponed: question.timesPostponed,
        askFrom: question.askFromDay.map(Day.init(number:)))
    }
    return ClassPrompt.next(
      among: try occasions(in: mail), standings: standings, today: schoolDay)
  }

  /// What an occasion is called.
  func title(of occasion: ClassOccasion.Subject, in mail: TeacherMail) -> String {
    switch occasion {
    case .lesson(let lesson): library.title(of: lesson, in: profile.language)
    case .assignment(let id):
      mail.model.entry(id, of: Assignment.self).map { title(of: $0.body) } ?? ""
    case .free: phrases.otherOccasion
    }
  }

  /// "Nanti saja": asks once more in a week.
  func postpone(_ occasion: ClassOccasion) throws {
    var question =
      try store.classQuestions()[occasion.subject.name]
      ?? ClassQuestion(subject: occasion.subject.name)
    let standing = ClassPrompt.postponed(
      ClassPrompt.Standing(
        timesPostponed: question.timesPostponed,
        askFrom: question.askFromDay.map(Day.init(number:))), today: schoolDay)
    question.timesPostponed = standing.timesPostponed
    question.askFromDay = standing.askFrom?.number
    try store.keep(question)
  }
}
