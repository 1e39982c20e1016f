import Curriculum
import LearningRecord
import TrainingModel

/// What lessons, activities and answers are called, for the people who look at them.
final class LessonTitles {
  let library: ContentLibrary
  let language: Language
  private let exercises: ExerciseLibrary?
  private var lessons: [LessonID: Lesson?] = [:]
  private var exerciseTitles: [ActivityID: String] = [:]

  /// Names from the lessons and exercises on this laptop.
  init(library: ContentLibrary, language: Language, exercises: ExerciseLibrary? = nil) {
    self.library = library
    self.language = language
    self.exercises = exercises
  }

  /// Which lessons there are, in which modules.
  var syllabus: Syllabus {
    Syllabus(library.modules.map { ($0.description.id, $0.description.lessons.map(\.id)) })
  }

  /// The lesson's title.
  func title(of lesson: LessonID) -> String { library.title(of: lesson, in: language) }

  /// What a question or exercise is called, in a lesson or outside of one.
  func title(of activity: ActivityID, in lesson: LessonID?) -> String {
    title(ofExercise: activity) ?? lesson.map { title(of: activity, in: $0) } ?? activity.text
  }

  /// The title of a practical exercise; `nil` when it is none or not on this laptop.
  private func title(ofExercise activity: ActivityID) -> String? {
    guard let id = ExerciseID(activity.text), let exercises else { return nil }
    if let known = exerciseTitles[activity] { return known.isEmpty ? nil : known }
    let title = (try? exercises.load(id, in: language).description.title) ?? ""
    exerciseTitles[activity] = title
    return title.isEmpty ? nil : title
  }

  /// What the lesson says to a wrong answer, or the exercise said; `nil` when it says nothing.
  func feedback(to answer: Answer, of activity: ActivityID, in lesson: LessonID?) -> String? {
    switch answer {
    case .performed(let performance): return performance.told.first
    case .options(let chosen):
      let question = lesson.flatMap { self.lesson($0) }?.questions.first { $0.id == activity }
      return chosen.sorted().lazy.compactMap { question?.attributes.why[$0 + 1] }.first
    case .text, .inputs, .rows, .ticked: return nil
    }
  }

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

  /// An answer wherever it was given.
  func text(of answer: Answer, to activity: ActivityID, in lesson: LessonID?) -> String {
    lesson.map { text(of: answer, to: activity, in: $0) } ?? text(of: answer, options: [])
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
