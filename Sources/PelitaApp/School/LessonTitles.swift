import Curriculum
import LearningRecord
import TrainingModel

/// What lessons, activities and answers are called, for the people who look at them.
final class LessonTitles {
  let library: ContentLibrary
  let language: Language
  private var lessons: [LessonID: Lesson?] = [:]

  /// Names from the lessons on this laptop.
  init(library: ContentLibrary, language: Language) {
    self.library = library
    self.language = language
  }

  /// Which lessons there are, in which modules.
  var syllabus: Syllabus {
    Syllabus(library.modules.map { ($0.description.id, $0.description.lessons.map(\.id)) })
  }

  /// The lesson's title.
  func title(of lesson: LessonID) -> String { library.title(of: lesson, in: language) }

  /// The step's title, which says more than the activity's name.
  func title(of activity: ActivityID, in lesson: LessonID) -> String {
    let step = self.lesson(lesson)?.steps.first { step in
      step.questions.contains { $0.id == activity }
    }
    return step.map(\.title.plainText) ?? activity.text
  }

  /// The difficulty in a few words; `nil` for the last lessons together.
  func title(of difficulty: Difficulty) -> String? {
    switch difficulty {
    case .activity(let lesson, let activity): title(of: activity, in: lesson)
    case .lesson(let lesson): title(of: lesson)
    case .recentLessons: nil
    }
  }

  /// An answer as its question shows it.
  func text(of answer: Answer, to activity: ActivityID, in lesson: LessonID) -> String {
    let question = self.lesson(lesson)?.questions.first { $0.id == activity }
    return text(of: answer, options: question?.form.options ?? [])
  }

  private func text(of answer: Answer, options: [[Inline]]) -> String {
    switch answer {
    case .text(let text): text
    case .options(let chosen):
      chosen.sorted().map { option($0, of: options) }.joined(separator: "; ")
    case .inputs(let inputs):
      inputs.map { text(of: $0, options: []) }.joined(separator: " · ")
    case .rows(let rows):
      rows.enumerated().map { index, columns in
        "\(index + 1)–" + columns.sorted().map { String($0 + 1) }.joined(separator: ",")
      }.joined(separator: "  ")
    case .ticked(let items): items.sorted().map { "✓\($0 + 1)" }.joined(separator: " ")
    case .performed(let performance):
      [performance.work, performance.told.first ?? ""].filter { !$0.isEmpty }
        .joined(separator: " · ")
    }
  }

  private func option(_ place: Int, of options: [[Inline]]) -> String {
    options.indices.contains(place) ? options[place].plainText : "\(place + 1)"
  }

  private func lesson(_ id: LessonID) -> Lesson? {
    if let known = lessons[id] { return known }
    let loaded = try? library.load(id, in: language, macros: [:]).lesson
    lessons[id] = .some(loaded)
    return loaded
  }
}

extension Question.Form {
  /// The texts to choose from, where there are any.
  fileprivate var options: [[Inline]] {
    switch self {
    case .single(let options, _), .multiple(let options, _), .selection(let options, _),
      .drag(let options, _):
      options
    case .text, .gap, .matrix, .generic, .survey, .task: []
    }
  }
}
