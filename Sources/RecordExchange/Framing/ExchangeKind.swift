/// What an exchange file carries.
public enum ExchangeKind: String, Hashable, CaseIterable, Sendable {
  /// A teacher's progress, for the mentor or for the teacher's other laptop.
  case progress
  /// Assignments and replies, for teachers.
  case assignment
  /// The school's training model, for whoever keeps a copy.
  case school
  /// Modules to install.
  case modulePack = "module-pack"
}
