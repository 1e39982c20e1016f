public import Curriculum
public import LearningRecord

/// What a sitting asks its surroundings to carry out, in order.
///
/// "Effect" because "step" already means one screen of a lesson. A `record` must be durable before
/// the next effect is carried out: what it leads to is shown only then.
public enum Effect: Hashable, Sendable {
  case record(EventBody)
  /// Keep a reflection's text outside the events, where it can be deleted.
  case keepNote(name: String, text: String)
  case show(SittingView)
  /// Open this exercise; what happens there comes back as inputs.
  case practise(ActivityID, ExerciseStart)
  case finish(Summary)
  case leave(Destination)

  /// Where somebody goes who leaves in the middle.
  public enum Destination: Hashable, Sendable {
    case menu
    case outside
  }
}
