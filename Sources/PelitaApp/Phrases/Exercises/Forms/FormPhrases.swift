import Curriculum

/// What exercises of the kind `forms` say.
protocol FormPhrases: FormFeedbackPhrases {
  /// How one line is answered: Enter keeps what stands there.
  var lineIsTypedThenEnter: String { get }
  /// How several lines are answered: an empty one ends.
  var linesEndWithEmptyLine: String { get }
  /// How one thing is picked from a list.
  var numberIsPicked: String { get }
  /// How something is picked from a list, or several things.
  var numbersArePicked: String { get }
  /// What stands there now.
  func standsThereNow(_ value: String) -> String
  /// Nothing was written yet.
  var notFilledYet: String { get }
  /// Any line can be changed by its number.
  var lineChangesByNumber: String { get }
  var checkForm: String { get }
  var writeFormAsFile: String { get }
  var backFromForm: String { get }
  /// The form was written to `place`; Enter reads it back.
  func formIsInFile(_ place: String) -> String
  /// `number` is not in the list.
  func notInTheList(_ number: String) -> String
  /// A path was handed in that holds no text.
  var textNeededWords: ExerciseFeedback { get }
}
