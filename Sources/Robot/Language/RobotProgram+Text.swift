public import Curriculum

extension RobotProgram {
  /// The program in the canonical words of `language`, with what is inside a block moved right.
  public func text(in language: Language) -> String {
    ProgramPrinting(language: language).lines(of: statements, depth: 0).joined(separator: "\n")
  }
}
