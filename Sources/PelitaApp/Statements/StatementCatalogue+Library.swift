import Curriculum
import Statements

extension StatementCatalogue {
  /// What the modules on this laptop say about themselves; a lesson that cannot be read is known by
  /// its title alone.
  init(_ library: ContentLibrary) {
    let modules = library.modules.map { module in
      Module(
        id: module.description.id, titles: module.description.title,
        lessons: module.description.lessons.map(\.id))
    }
    var lessons: [LessonID: LessonEntry] = [:]
    for module in library.modules {
      for entry in module.description.lessons {
        lessons[entry.id] = LessonEntry(entry, in: library)
      }
    }
    self.init(modules: modules, lessons: lessons)
  }
}

extension StatementCatalogue.LessonEntry {
  fileprivate init(_ entry: ModuleDescription.Entry, in library: ContentLibrary) {
    var questions: [ActivityID: [Language: Question]] = [:]
    var competences: Set<CompetenceCode> = []
    for language in Language.allCases {
      guard let lesson = try? library.load(entry.id, in: language, macros: [:]).lesson else {
        continue
      }
      competences.formUnion(lesson.header.covers.compactMap(CompetenceCode.init))
      for question in lesson.questions { questions[question.id, default: [:]][language] = question }
    }
    self.init(
      titles: entry.title, competences: competences.sorted(),
      questions: questions.compactMapValues(QuestionDefinition.init))
  }
}
