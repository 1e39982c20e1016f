import Curriculum

/// An exercise with the folder that holds its files.
struct LoadedExercise {
  var description: ExerciseDescription
  /// `Exercises/<kind>/<name>`, which need not exist.
  var folder: String
  /// The first 16 digits of the SHA-256 of its YAML.
  var revision: String

  var id: ExerciseID { description.id }
}
