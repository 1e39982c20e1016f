/// One of several answers, with the number that is typed for it.
public struct LabOption: Hashable, Sendable {
  /// Numbers keep their meaning: where an answer is no longer open, its number is left out.
  public var number: Int
  public var command: LabCommand
}

extension [LabOption] {
  /// Numbers `commands` from 1.
  static func numbering(_ commands: [LabCommand]) -> Self {
    zip(1..., commands).map { LabOption(number: $0, command: $1) }
  }
}
