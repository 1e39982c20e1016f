import Curriculum
import LearningRecord
import Practice
import ProgressStore
import Terminal

extension TeacherDesk {
  /// The room for an exercise.
  func room(for exercise: LoadedExercise) throws -> ExerciseRoom {
    let places = PracticePlaces(desk: self)
    let all = try store.history().performances
    let salt = store.person.text + exercise.id.text
    return ExerciseRoom(
      dialogue: dialogue, surroundings: surroundings, exercise: exercise,
      practiceFolder: try places.folder(of: exercise), draft: places.draft(of: exercise.id),
      seed: salt.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 },
      earlier: all.filter { $0.performance.exercise == exercise.id.activity },
      allEarlier: all)
  }

  /// Whether there is anything to practise without a lesson.
  var hasExercises: Bool { surroundings.exercises.hasAny }

  /// Opens an exercise outside of any lesson, until it is left.
  func practise(_ id: ExerciseID) throws -> ExerciseReturn {
    let exercise: LoadedExercise
    do {
      exercise = try surroundings.exercises.load(id, in: profile.language)
    } catch {
      tell(phrases.exerciseCannotBeOpened)
      return .back
    }
    var number = 0
    var hints = 0
    var followsSolution = false
    let flow = ExerciseFlow(
      bench: exercise.bench, room: try room(for: exercise), offersMentor: false,
      renewedRoom: { [self] in try room(for: exercise) })
    let end = flow.run(from: ExerciseStart()) { happening in
      switch happening {
      case .tried(let performance, let verdict):
        number += 1
        return keep(
          .practised(
            FreePractice(
              performance: performance, verdict: verdict, number: number, hints: hints,
              followsSolution: followsSolution)), revision: exercise.revision)
      case .hintShown(let shown): hints = shown
      case .solutionShown: followsSolution = true
      // Outside of a lesson the draft is where a journal stays.
      case .asked, .noted: break
      }
      return true
    }
    try refresh()
    return end
  }

  /// Opens the exercise of a lesson's task; what happens there goes to the lesson's sitting.
  func practise(
    _ activity: ActivityID, from start: ExerciseStart, keep: ExerciseFlow.Keep
  ) -> ExerciseReturn {
    do {
      guard let id = ExerciseID(activity.text) else { return .later }
      let exercise = try surroundings.exercises.load(id, in: profile.language)
      let flow = ExerciseFlow(
        bench: exercise.bench, room: try room(for: exercise), offersMentor: true,
        renewedRoom: { [self] in try room(for: exercise) })
      return flow.run(from: start, keep: keep)
    } catch {
      // The rest of the lesson must not wait for one broken file.
      tell(phrases.exerciseCannotBeOpened)
      return .later
    }
  }

  /// Keeps `body`; asks what to do when that is impossible.
  private func keep(_ body: EventBody, revision: String) -> Bool {
    dialogue.keeps { _ = try store.append(body, at: surroundings.now(), revision: revision) }
  }

  private func tell(_ text: String) {
    var screen = Screen()
    screen.add(text, .warning)
    dialogue.show(screen)
    dialogue.waitForEnter(below: screen)
  }
}
