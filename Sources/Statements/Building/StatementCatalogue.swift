public import Curriculum

/// What the lessons say about themselves: titles, questions, competences.
public struct StatementCatalogue: Sendable {
  /// A module with its lessons in their order.
  public struct Module: Sendable {
    public var id: ModuleID
    public var titles: [Language: String]
    public var lessons: [LessonID]

    /// Makes a module.
    public init(id: ModuleID, titles: [Language: String], lessons: [LessonID]) {
      self.id = id
      self.titles = titles
      self.lessons = lessons
    }
  }

  /// A lesson in the languages there are.
  public struct LessonEntry: Sendable {
    public var titles: [Language: String]
    public var competences: [CompetenceCode]
    public var questions: [ActivityID: QuestionDefinition]

    /// Makes an entry.
    public init(
      titles: [Language: String], competences: [CompetenceCode] = [],
      questions: [ActivityID: QuestionDefinition] = [:]
    ) {
      self.titles = titles
      self.competences = competences
      self.questions = questions
    }
  }

  public let modules: [Module]
  public let lessons: [LessonID: LessonEntry]
  private let moduleByLesson: [LessonID: Module]

  /// Makes a catalogue.
  public init(modules: [Module] = [], lessons: [LessonID: LessonEntry] = [:]) {
    self.modules = modules
    self.lessons = lessons
    let places = modules.flatMap { module in module.lessons.map { ($0, module) } }
    moduleByLesson = Dictionary(places) { first, _ in first }
  }

  func module(of lesson: LessonID) -> Module? { moduleByLesson[lesson] }

  /// The lessons that teach each competence.
  var lessonsByCompetence: [CompetenceCode: [LessonID]] {
    var found: [CompetenceCode: [LessonID]] = [:]
    for (lesson, entry) in lessons {
      for competence in entry.competences { found[competence, default: []].append(lesson) }
    }
    return found
  }
}
