import Curriculum
import LearningRecord

/// What a bench works with while a teacher is at it.
struct ExerciseRoom {
  let dialogue: Dialogue
  let surroundings: Surroundings
  let exercise: LoadedExercise
  /// This exercise's own folder for this teacher, `~/Pelita/Latihan/<name>/<title>`.
  ///
  /// It need not exist; nothing outside of it may be touched.
  let practiceFolder: String
  /// Keeps unfinished text between visits.
  let draft: DraftKeeper
  /// Draws the same for one teacher and one visit.
  let seed: UInt64
  /// What this teacher did at this exercise before, in order.
  let earlier: [TimedPerformance]
  /// What this teacher did at any exercise before, in order.
  let allEarlier: [TimedPerformance]

  var phrases: any Phrases { dialogue.phrases }
}
