/// A file of an exercise that its experiment cannot use: something for the author.
public struct LabMaterialError: Error, Hashable, Sendable {
  public var file: String
  public var problem: Problem

  /// What is wrong with it.
  public enum Problem: Hashable, Sendable {
    case missing
    case empty
    /// Larger than an experiment on a screen can use.
    case tooLarge(limit: Int)
    /// A line has more or fewer columns than the first.
    case unevenLine(Int)
    /// A table lacks a column.
    case columnMissing(String)
    /// A cell holds something that is not expected there.
    case unexpected(String, line: Int)
    /// Something that the experiment needs is not in the file.
    case lacks(String)
  }

  /// Makes an error.
  public init(_ file: String, _ problem: Problem) {
    self.file = file
    self.problem = problem
  }
}
