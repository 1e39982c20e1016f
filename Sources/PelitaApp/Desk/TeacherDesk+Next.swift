import Curriculum
import LearningRecord

extension TeacherDesk {
  /// The lesson that Enter leads to: the one under way, else the next that is not done.
  var lessonForEnter: LessonID? {
    if let resume = overview.resume, library.entry(of: resume.lesson) != nil {
      return resume.lesson
    }
    return library.next(after: nil, done: completedLessons)
  }

  /// What the home screen says about Enter.
  var nextForHome: HomeSituation.Next {
    guard !library.lessons.isEmpty else { return .noLessons }
    guard let lesson = lessonForEnter else { return .everythingDone }
    let place = library.place(of: lesson, in: profile.language)
    guard let progress = overview.lessons[lesson], let step = progress.place?.step,
      let lesson = try? library.load(lesson, in: profile.language, macros: macros).lesson
    else { return .begin(place: place) }
    // Counted as the sitting counts: steps without anything to show are not screens.
    let steps = lesson.steps.filter { !$0.parts.isEmpty }
    guard let index = steps.firstIndex(where: { $0.id == step }) else {
      return .begin(place: place)
    }
    return .goOn(place: place, part: index + 1, of: steps.count)
  }
}
