public import Curriculum

/// One choice in an experiment, such as `k 3` or `label 4 ripe`; a script of them is a whole try.
public struct LabCommand: Hashable, Sendable {
  public var verb: LabVerb
  /// The rest of the line; empty where the verb says everything.
  public var argument: String

  /// A longer line is cut: nobody types so much on purpose.
  public static let longestArgument = 600

  /// Makes a command.
  public init(_ verb: LabVerb, _ argument: String = "") {
    self.verb = verb
    self.argument = String(argument.prefix(Self.longestArgument))
  }

  /// Reads a line; `nil` when its first word is no verb.
  public init?(_ line: String) {
    let parts = line.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    guard let word = parts.first, let verb = LabVerb(word: word) else { return nil }
    self.init(verb, parts.count > 1 ? parts[1].trimmed : "")
  }

  /// The line that reads as this command.
  public func line(in language: Language) -> String {
    argument.isEmpty ? verb.word(in: language) : verb.word(in: language) + " " + argument
  }
}
