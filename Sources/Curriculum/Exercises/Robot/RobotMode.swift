/// How the teacher comes to a program.
public enum RobotMode: String, Hashable, CaseIterable, Sendable {
  /// Writes one.
  case write
  /// Mends one that has a mistake.
  case debug
  /// Puts given lines in order; some may be left over.
  case parsons
  /// Reads one and says where the robot will stand.
  case predict
}
