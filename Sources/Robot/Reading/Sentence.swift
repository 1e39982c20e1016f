/// What one line says, before it is known which lines belong together.
struct Sentence {
  var kind: Kind
  var remark: String?
  /// Whether lines that belong inside follow, though this line itself may be unreadable.
  var opensBlock: Bool

  /// What a line can say.
  enum Kind: Hashable {
    case nothing
    case action(RobotAction)
    case repetition(Int)
    case choice(RobotCondition)
    case alternative
    case loop(RobotCondition)
    case definition(String)
    case end
    case call(String)
    /// Its problem is told already.
    case unreadable
  }
}
