public import Curriculum

/// Which lessons there are, in which modules, in the order taught.
public struct Syllabus: Hashable, Sendable {
  public var modules: [(id: ModuleID, lessons: [LessonID])]

  /// Makes a syllabus.
  public init(_ modules: [(id: ModuleID, lessons: [LessonID])] = []) { self.modules = modules }

  /// All lessons in their order.
  public var lessons: [LessonID] { modules.flatMap(\.lessons) }

  /// The lessons that `assignment` asks for; `nil` when a module is not known here.
  public func lessons(of assignment: Assignment) -> [LessonID]? {
    var lessons = assignment.lessons
    for module in assignment.modules {
      guard let known = modules.first(where: { $0.id == module }) else { return nil }
      lessons += known.lessons.filter { !lessons.contains($0) }
    }
    return lessons
  }

  /// Whether both list the same.
  public static func == (one: Self, other: Self) -> Bool {
    one.modules.elementsEqual(other.modules) { $0 == $1 }
  }

  /// The modules and their lessons.
  public func hash(into hasher: inout Hasher) {
    for module in modules {
      hasher.combine(module.id)
      hasher.combine(module.lessons)
    }
  }
}
