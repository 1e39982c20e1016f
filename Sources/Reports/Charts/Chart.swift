public import TrainingModel

/// A drawing of numbers; the same numbers stand beside it in a table.
public struct Chart: Hashable, Sendable {
  /// What is drawn.
  public enum Form: Hashable, Sendable {
    /// One bar a row, all to the same scale.
    case bars([Bar])
    /// One whole a row, split into parts; `legend` names the parts from left to right.
    case parts([PartedBar], legend: [String])
    /// What happened when; `legend` names the marks.
    case timeline([TimelineRow], legend: [TimelineRow.Mark: String])
  }

  /// The name of the drawing, for those who hear it.
  public var title: String
  /// What it shows, in a sentence or two, for those who hear it.
  public var summary: String
  public var form: Form

  /// Makes a chart.
  public init(title: String, summary: String, form: Form) {
    self.title = title
    self.summary = summary
    self.form = form
  }
}

/// A bar with its label above it.
public struct Bar: Hashable, Sendable {
  public var label: String
  public var count: PublicCount
  /// The count in words, such as "kurang dari 5".
  public var words: String

  /// Makes a bar.
  public init(label: String, count: PublicCount, words: String) {
    self.label = label
    self.count = count
    self.words = words
  }
}

/// A bar of parts that make a whole.
public struct PartedBar: Hashable, Sendable {
  public var label: String
  public var counts: PublicCounts
  /// What stands at the end of the label, such as the whole.
  public var words: String

  /// Makes a bar.
  public init(label: String, counts: PublicCounts, words: String) {
    self.label = label
    self.counts = counts
    self.words = words
  }
}
