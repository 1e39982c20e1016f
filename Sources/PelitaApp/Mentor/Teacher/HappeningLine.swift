import Curriculum
import TrainingModel

/// One thing that happened with a teacher, in a line.
struct HappeningLine {
  let text: String

  /// Puts `kind` into words.
  init(_ kind: TeacherTimeline.Kind, desk: SchoolDesk) {
    let (phrases, titles) = (desk.phrases, desk.titles)
    text =
      switch kind {
      case .tried(let application): phrases.happenedInClass(application.tried)
      case .lessonCompleted(let lesson): phrases.happenedCompleted(titles.title(of: lesson))
      case .practised(let lesson, let tries, let right):
        "\(titles.title(of: lesson)): \(phrases.triesCame(tries, right: right))"
      case .exercised(let activity, let tries, let right):
        titles.title(of: activity, in: nil as LessonID?) + ": "
          + phrases.triesCame(tries, right: right)
      case .asked(let lesson, let activity, let sentence):
        phrases.happenedAsked(
          activity.map { titles.title(of: $0, in: lesson) } ?? titles.title(of: lesson), sentence)
      case .replied(let text): phrases.happenedReplied(text)
      case .mentored(_, let observed): phrases.happenedMentored(observed)
      case .reflected(let lesson, let text):
        phrases.happenedReflected(titles.title(of: lesson), text)
      case .assigned(let id):
        phrases.happenedAssigned(
          desk.model.entry(id, of: Assignment.self).map { desk.titles(of: $0.body) } ?? [])
      }
  }

  /// The activity that can be looked at because of it.
  static func difficulty(_ kind: TeacherTimeline.Kind) -> Difficulty? {
    guard case .asked(let lesson, let activity?, _) = kind else { return nil }
    return .activity(lesson, activity)
  }
}
