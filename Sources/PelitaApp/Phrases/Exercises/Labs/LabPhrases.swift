import Curriculum
import Labs

/// What exercises of the kind `labs` say.
protocol LabPhrases: LabDrawingPhrases, LabReadingPhrases, LabFeedbackPhrases {
  /// What is asked about `topic`.
  func question(about topic: LabTopic) -> String
  /// Asks for the value that `verb` needs.
  func entry(for verb: LabVerb, in experiment: LabExperiment) -> String
  /// A choice of the menu, in a word or two.
  func title(of choice: LabChoice, in experiment: LabExperiment) -> String
  /// An answer to choose, in a word or two.
  func title(of command: LabCommand, in experiment: LabExperiment) -> String
  /// Why a choice could not be carried out.
  func slip(_ slip: LabSlip) -> String
  /// Before the sentence that says what was seen in the experiment.
  var whatJustHappened: String { get }
  var enterHandsIn: String { get }
  var typeAnswer: String { get }
  /// For authors: a file that the experiment cannot use.
  func labFileUnusable(_ error: LabMaterialError) -> Explanation
}
