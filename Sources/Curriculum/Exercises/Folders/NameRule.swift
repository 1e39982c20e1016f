/// What makes a name a good one: it says what, for whom, and when.
public struct NameRule: Hashable, Sendable {
  /// Parts that must occur, whatever the case and the signs between; each a list of equals.
  public var parts: [[String]]
  /// Whether a date with the year first must occur, such as `2026-11-23`.
  public var isDated: Bool
  /// Words that say nothing and must not occur.
  public var avoided: [String]
  /// Characters at most, the ending included.
  public var longest: Int

  /// Makes a rule.
  public init(
    parts: [[String]] = [], isDated: Bool = false, avoided: [String] = [], longest: Int = 80
  ) {
    self.parts = parts
    self.isDated = isDated
    self.avoided = avoided
    self.longest = longest
  }

  /// Reads `has: ["Kelas 7|VII"]`, `dated: true`, `avoid: [final]`, `longest: 60`.
  init(_ fields: FieldReader) {
    parts = fields.texts("has").map { $0.split(separator: "|").map(String.init) }
    isDated = fields.flag("dated")
    avoided = fields.texts("avoid")
    longest = fields.integer("longest", in: 8...200, default: 80)
  }
}
