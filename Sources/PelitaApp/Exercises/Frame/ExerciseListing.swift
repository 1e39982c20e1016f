import Curriculum

/// The exercises on this laptop, for programs: what the list of free practice shows.
struct ExerciseListing: Encodable {
  var exercises: [Line]

  /// One exercise.
  struct Line: Encodable {
    var exercise: String
    var kind: String
    var title: String
    var goal: String
    var steps: [String]
    var covers: [String]
  }

  /// Lists `ids`; one that cannot be read is left out, the check names it.
  init(_ ids: [ExerciseID], in library: ExerciseLibrary, language: Language) {
    exercises = ids.compactMap { id in
      guard let description = try? library.load(id, in: language).description else { return nil }
      return Line(
        exercise: id.text, kind: id.kind.rawValue, title: description.title,
        goal: description.goal, steps: description.steps, covers: description.covers)
    }
  }
}
