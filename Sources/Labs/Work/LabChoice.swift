/// One thing that can be chosen now by its number.
public enum LabChoice: Hashable, Sendable {
  /// Chosen as it stands.
  case command(LabCommand)
  /// A value has to be typed for it.
  case entry(LabVerb)
  /// Everything from the beginning.
  case restart
  /// The experiment is done: on to the last question, then to the verdict.
  case finish
}
