/// What every screen says alike.
protocol FramePhrases {
  /// A key that kills other programs was pressed; nothing happened.
  func controlKeyIsHarmless(_ key: String) -> String
  var pressEnterToGoOn: String { get }
  /// Enter was pressed where it chooses nothing.
  var enterAloneChoosesNothing: String { get }
  /// `text` is not among the choices.
  func notOnThisScreen(_ text: String) -> String
  var everythingIsSaved: String { get }
  var typeNumberThenEnter: String { get }
  var keyHint: String { get }
  var keyBack: String { get }
  var keyLater: String { get }
  var keyAskMentor: String { get }
  var keyLeave: String { get }
  var keyKeys: String { get }
  var keyMenu: String { get }
  var yes: String { get }
  var no: String { get }
  var enterTriesAgain: String { get }
  /// Below a part of a long menu.
  var moreOrNumber: String { get }
}
