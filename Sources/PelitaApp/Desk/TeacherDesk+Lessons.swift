import Curriculum

extension TeacherDesk {
  /// The lesson of this id or title, in any case.
  ///
  /// - Throws: A complaint with similar names when there is none.
  func lesson(named name: String) throws -> LessonID {
    let wanted = name.lowercased()
    let lessons = library.lessons
    func names(of lesson: LessonID) -> [String] {
      [lesson.text] + Language.allCases.map { library.title(of: lesson, in: $0).lowercased() }
    }
    if let found = lessons.first(where: { names(of: $0).contains(wanted) }) { return found }
    let similar = lessons.filter { lesson in
      names(of: lesson).contains { $0.contains(wanted) || wanted.contains($0) }
    }
    throw Complaint(
      phrases.noSuchLesson(name, similar: similar.prefix(3).map(\.text)), .wrongUsage)
  }
}
