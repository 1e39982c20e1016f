/// Why nothing was put on a phone.
public enum PhoneTrouble: Error, Hashable, Sendable {
  /// No phone is connected, or the desktop has no program to reach it.
  case notConnected
  /// Connected, but it shows no files: locked, or charging only.
  case locked(name: String)
  /// The copy could not be made: no space, or the cable came off.
  case notCopied(name: String)
  /// What was read back is not what was sent.
  case notAsWritten(name: String)
}
