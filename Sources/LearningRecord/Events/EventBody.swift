public import Curriculum

/// What happened.
///
/// The coded form (`EventBody+Coding.swift`) is stored for ever: cases are added, never changed.
public enum EventBody: Hashable, Sendable {
  /// Name, form of address or language was chosen.
  case profileChosen(Profile)
  case lessonOpened(LessonID)
  /// The sitting moved to a step; resuming starts there. `part` counts the step's questions from 0.
  case stepReached(lesson: LessonID, step: StepID, part: Int)
  case answered(Attempt)
  /// An exercise was worked on outside of a lesson.
  case practised(FreePractice)
  /// `number` counts the question's hints from 1.
  case hintShown(lesson: LessonID, activity: ActivityID, number: Int)
  case solutionShown(lesson: LessonID, activity: ActivityID)
  /// "Nanti saja".
  case postponed(lesson: LessonID, activity: ActivityID)
  /// "Tanya pendamping"; `sentence` may be empty.
  case helpRequested(lesson: LessonID, activity: ActivityID?, sentence: String)
  /// The teacher no longer needs an answer to her request.
  case helpWithdrawn(request: EventID)
  /// A reflection was written; its text lives outside the events and can be deleted.
  case reflected(lesson: LessonID, activity: ActivityID?, note: String)
  case lessonCompleted(LessonID)
  case sittingEnded(lesson: LessonID?)
  /// A reply of a mentor was read; `reply` is its entity id.
  case replyRead(reply: String)
  /// "Tadi bukan saya": these events of this record were somebody else's.
  case disowned([EventID])
  /// A copy of somebody's event that was recorded under another person.
  indirect case adopted(original: EventID, EventBody)
  /// A kind that a newer Pelita writes: kept as it is. `json` is the body's exact text.
  case unknown(kind: String, json: String)
}
