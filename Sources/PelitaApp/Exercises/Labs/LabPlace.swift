import Labs

/// What a lab's screen asks for.
enum LabPlace: Hashable {
  /// What the experiment asks by itself.
  case experiment
  /// A value for something chosen from the menu.
  case entry(LabVerb)
  /// What just happened, and the last question.
  case end
}
