public import Curriculum
public import LearningRecord

/// Which teachers and lessons of the status grid somebody wants to see.
public struct GridFilter: Hashable, Sendable {
  /// Only the lessons of this module.
  public var module: ModuleID?
  /// Only this teacher.
  public var person: PersonID?
  /// Only teachers whose name holds this, in any case; empty for all.
  public var words: String
  /// Only teachers with something in the lessons shown that calls for help.
  public var needsHelp: Bool
  /// Only teachers from whom no news came.
  public var noNews: Bool

  /// Filters nothing out unless told.
  public init(
    module: ModuleID? = nil, person: PersonID? = nil, words: String = "", needsHelp: Bool = false,
    noNews: Bool = false
  ) {
    self.module = module
    self.person = person
    self.words = words
    self.needsHelp = needsHelp
    self.noNews = noNews
  }

  /// Whether everything is shown.
  public var isEmpty: Bool { self == GridFilter() }
}

extension StatusGrid {
  /// The part of the grid that `filter` lets through; `silent` are those from whom no news came.
  public func filtered(
    _ filter: GridFilter, syllabus: Syllabus, silent: Set<PersonID>
  ) -> StatusGrid {
    var grid = self
    if let module = filter.module {
      let wanted = Set(syllabus.modules.first { $0.id == module }?.lessons ?? [])
      let columns = lessons.indices.filter { wanted.contains(lessons[$0]) }
      grid.lessons = columns.map { lessons[$0] }
      for row in grid.rows.indices { grid.rows[row].cells = columns.map { rows[row].cells[$0] } }
    }
    let words = filter.words.lowercased().split(separator: " ")
    grid.rows = grid.rows.filter { row in
      let name = row.name.lowercased()
      return (filter.person == nil || filter.person == row.person)
        && words.allSatisfy { name.contains($0) }
        && (!filter.needsHelp || row.cells.contains(where: \.needsHelp))
        && (!filter.noNews || silent.contains(row.person))
    }
    return grid
  }
}

extension MentorOverview {
  /// The part of the grid of `lessons` that `filter` lets through.
  public func grid(of lessons: [LessonID], _ filter: GridFilter) -> StatusGrid {
    grid(of: lessons).filtered(filter, syllabus: syllabus, silent: Set(noNews.map(\.person)))
  }
}
