import Curriculum
import LearningRecord
import ProgressStore

/// Keeps what happens in a sitting: a teacher's record, or nothing for a file that is only tried.
protocol SittingKeeper {
  /// Returns only once `body` would survive a power cut.
  func keep(_ body: EventBody) throws

  /// Keeps a reflection with the event that it was written, both or none.
  func keep(_ note: Note) throws
}

/// Keeps nothing: foreign files are tried, not learnt.
struct NoKeeper: SittingKeeper {
  func keep(_: EventBody) {}
  func keep(_: Note) {}
}

/// Keeps into a teacher's store, each event under the revision of its lesson.
struct StoreKeeper: SittingKeeper {
  let store: ProgressStore
  let revision: (LessonID?) -> String
  let now: () -> Int64

  func keep(_ body: EventBody) throws {
    _ = try store.append(body, at: now(), revision: revision(body.lesson))
  }

  func keep(_ note: Note) throws {
    _ = try store.append(reflection: note, revision: revision(note.lesson))
  }
}
