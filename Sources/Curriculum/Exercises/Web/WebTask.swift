/// A task of this kind: pages to find one's way through, which show codes on the way.
public struct WebTask: Hashable, Sendable {
  /// The page that is opened first.
  public var start: String
  /// The names of the stages, each with a code of its own; the last one is the aim.
  public var stages: [String]

  /// Makes a task.
  public init(start: String = "index.html", stages: [String]) {
    self.start = start
    self.stages = stages
  }

  /// Reads `task`.
  init(_ fields: FieldReader) {
    start = fields.path("start")
    stages = fields.texts("stages")
    if stages.isEmpty { fields.report(.missing(key: "stages")) }
    for stage in stages where ActivityID(stage) == nil {
      fields.report(.unusable(key: "stages", reason: "\(stage) is not a name"), at: "stages")
    }
  }
}
