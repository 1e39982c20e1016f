public import Curriculum
import LearningRecord

/// What a screen of a sitting shows; no wording but the lesson's own.
public struct SittingView: Hashable, Sendable {
  public var lesson: LessonID
  /// The lesson's title.
  public var title: String
  public var step: StepID
  public var heading: [Inline]
  /// "bagian 4 dari 9": `number` counts from 1.
  public var number: Int
  public var count: Int
  /// Text of this screen that was on it already before the last Enter.
  public var earlier: [Block]
  public var blocks: [Block]
  public var prompt: Prompt?
  /// How the question ended, when it is settled; its answer is in the prompt's draft.
  public var ending: Ending?
  /// The hints shown so far, from gentle to plain.
  public var hints: [[Block]]
  public var worked: WorkedAnswer?
  public var message: Message?
  public var awaits: Awaits
  /// The letters that do something here, in the order of the foot line.
  public var commands: [Command]

  /// How a question ended.
  public enum Ending: Hashable, Sendable {
    case right
    case withHelp
    /// The worked answer was needed twice.
    case passed
    case unchecked
    /// A reflection is kept, or a task ticked off.
    case kept
  }

  /// What the next line is taken for.
  public enum Awaits: Hashable, Sendable {
    /// Enter alone goes on.
    case enter
    case answer
    /// 1 or 2, see `Message.confirm`.
    case confirmation
    /// A sentence for the mentor, may be empty.
    case sentence
  }
}
