/// A tree laid out flat, so that a run needs neither recursion nor a search.
enum Instruction {
  case action(RobotAction, line: Int)
  /// Puts a counter on top.
  case beginRounds(times: Int)
  /// The next round, or on to `exit` with the counter taken away.
  case round(of: Int, line: Int, exit: Int)
  case ask(RobotCondition, line: Int, otherwise: Int)
  case jump(Int)
  /// `name` counts the calls that were laid out; a string here would slow every step.
  case call(Int, line: Int, name: Int)
  case giveBack
  case stop
}
