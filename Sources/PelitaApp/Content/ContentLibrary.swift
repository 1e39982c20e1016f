import Cryptography
import Curriculum

/// The modules on this laptop: where they are, what they are called, and their lessons when asked.
///
/// Opening reads only `module.yaml` files; a lesson is read when it is opened.
struct ContentLibrary {
  /// In the order of their ids.
  let modules: [InstalledModule]

  /// A module with the folder it was found in.
  struct InstalledModule: Hashable {
    var folder: String
    var description: ModuleDescription
  }

  /// Every lesson in the order of the curriculum.
  var lessons: [LessonID] { modules.flatMap { $0.description.lessons.map(\.id) } }

  /// The module and the entry of `lesson`; `nil` when it is not installed.
  func entry(of lesson: LessonID) -> (module: InstalledModule, lesson: ModuleDescription.Entry)? {
    for module in modules {
      if let entry = module.description.lessons.first(where: { $0.id == lesson }) {
        return (module, entry)
      }
    }
    return nil
  }

  /// The lesson's title, or its id when it is not installed here.
  func title(of lesson: LessonID, in language: Language) -> String {
    entry(of: lesson)?.lesson.title[language] ?? lesson.text
  }

  /// "Module › lesson" as the screens show it.
  func place(of lesson: LessonID, in language: Language) -> String {
    guard let entry = entry(of: lesson) else { return lesson.text }
    return (entry.module.description.title[language] ?? "") + " › "
      + title(of: lesson, in: language)
  }

  /// The lesson after `lesson` that is not in `done`; wraps to the first open one.
  func next(after lesson: LessonID?, done: Set<LessonID>) -> LessonID? {
    let all = lessons
    let start = lesson.flatMap { all.firstIndex(of: $0).map { $0 + 1 } } ?? 0
    return (all[start...] + all[..<start]).first { !done.contains($0) }
  }
}
