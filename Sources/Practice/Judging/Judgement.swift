public import LearningRecord

/// What an answer was found to be, and why, as data.
public struct Judgement: Hashable, Sendable {
  public var verdict: Verdict
  public var detail: Detail
  /// The lesson's own words about what was chosen, by its place in the file (from 0).
  public var reasons: [Int: String]
  public var nearMiss: NearMiss?
  /// Set when this is no attempt at all; the verdict then counts for nothing.
  public var slip: Slip?

  /// Which parts of the answer were right; indices count from 0 in the file's order.
  public enum Detail: Hashable, Sendable {
    /// There is nothing finer to tell.
    case whole
    /// Chosen and right, chosen and not right, and how many right ones were not chosen.
    case options(right: Set<Int>, wrong: Set<Int>, missing: Int)
    /// For each row or input, whether it is right.
    case parts([Bool])
  }

  /// Makes a judgement.
  public init(
    verdict: Verdict, detail: Detail = .whole, reasons: [Int: String] = [:],
    nearMiss: NearMiss? = nil, slip: Slip? = nil
  ) {
    self.verdict = verdict
    self.detail = detail
    self.reasons = reasons
    self.nearMiss = nearMiss
    self.slip = slip
  }

  /// How many parts are right, of how many ("2 dari 3 sudah tepat"); `nil` when there is one part.
  public var tally: Tally? {
    switch detail {
    case .whole: nil
    case .options(let right, let wrong, let missing):
      right.count + missing > 1
        ? Tally(right: right.count, total: right.count + missing, surplus: wrong.count) : nil
    case .parts(let parts):
      parts.count > 1
        ? Tally(right: parts.count(where: { $0 }), total: parts.count, surplus: 0) : nil
    }
  }

  /// Parts that are right, of all there are, and what was chosen beyond them.
  public struct Tally: Hashable, Sendable {
    public var right: Int
    public var total: Int
    public var surplus: Int
  }
}
