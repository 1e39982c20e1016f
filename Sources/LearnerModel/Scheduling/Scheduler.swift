/// When to ask again: FSRS-6 with its steps, intervals and fuzz.
public struct Scheduler: Hashable, Sendable {
  /// What memory is held to do.
  public let model: MemoryModel
  /// The probability of recall at which an item is due.
  public let retention: Double
  private let learningSteps: [Int64]
  private let relearningSteps: [Int64]
  private let longestInterval: Int64

  /// Makes a scheduler.
  ///
  /// Without steps, which is what the product uses, everything answered today comes back in days:
  /// nobody who opens a lesson once in a week should wait ten minutes for a question.
  ///
  /// - Parameters:
  ///   - parameters: The parameters of FSRS-6.
  ///   - retention: Between 0 and 1, both excluded.
  ///   - learningSteps: Milliseconds from one showing of a new item to the next.
  ///   - relearningSteps: The same for an item that was forgotten.
  ///   - longestInterval: Whole days, at least 1.
  /// - Throws: ``SchedulingTrouble``, for what is out of range.
  public init(
    parameters: MemoryParameters = .standard, retention: Double = 0.9,
    learningSteps: [Int64] = [], relearningSteps: [Int64] = [], longestInterval: Int64 = 36_500
  ) throws(SchedulingTrouble) {
    guard retention > 0, retention < 1 else { throw .retention(retention) }
    for step in learningSteps + relearningSteps where !(1...Self.longestStep).contains(step) {
      throw .interval(step)
    }
    guard (1...Self.longestDays).contains(longestInterval) else {
      throw .interval(longestInterval)
    }
    model = MemoryModel(parameters)
    self.retention = retention
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.longestInterval = longestInterval
  }

  /// What the product uses.
  public static let standard = Scheduler(model: MemoryModel(), retention: 0.9)

  private init(model: MemoryModel, retention: Double) {
    self.model = model
    self.retention = retention
    learningSteps = []
    relearningSteps = []
    longestInterval = 36_500
  }

  // Far above all use, and far below where sums of them would overflow.
  private static let longestStep = 365 * ItemMemory.day
  private static let longestDays: Int64 = 365_000

  /// The probability of recall of `item` at `time`; 0 before its first review.
  public func retrievability(of item: ItemMemory, at time: Int64) -> Double {
    guard let memory = item.memory else { return 0 }
    return model.retrievability(of: memory, after: Double(item.days(at: time)))
  }

  /// Where `item` stands after it was answered at `time`.
  ///
  /// - Parameters:
  ///   - item: Where it stood before.
  ///   - rating: How well it was remembered.
  ///   - time: When, in milliseconds since 1970 UTC.
  ///   - fuzzSeed: Spreads intervals of days, so that what was learnt together does not come back
  ///     together for ever; without it they are exact.
  /// - Returns: The item with its new memory and due time.
  public func reviewed(
    _ item: ItemMemory, _ rating: Rating, at time: Int64, fuzzSeed: UInt64? = nil
  ) -> ItemMemory {
    var next = item
    let days = item.days(at: time)
    let memory =
      item.memory.map { model.next($0, rating, after: Double(days)) } ?? model.first(rating)
    next.memory = memory
    let step: Int64?
    switch item.phase {
    case .learning(let number):
      (next.phase, step) = advance(number, in: learningSteps, rating) { .learning(step: $0) }
    case .relearning(let number):
      (next.phase, step) = advance(number, in: relearningSteps, rating) { .relearning(step: $0) }
    case .review where rating == .again && !relearningSteps.isEmpty:
      (next.phase, step) = (.relearning(step: 0), relearningSteps[0])
    case .review: (next.phase, step) = (.review, nil)
    }
    next.lastReview = time
    next.due = time + (step ?? ItemMemory.day * self.days(of: memory, fuzzSeed: fuzzSeed))
    return next
  }

  /// The next phase, and how long until the next showing when that is a step.
  private func advance(
    _ number: Int, in steps: [Int64], _ rating: Rating, _ phase: (Int) -> ItemMemory.Phase
  ) -> (ItemMemory.Phase, Int64?) {
    // A step may be beyond the last one when steps were set otherwise before.
    guard !steps.isEmpty, rating == .again || number < steps.count else { return (.review, nil) }
    switch rating {
    case .again: return (phase(0), steps[0])
    case .hard where number == 0 && steps.count == 1: return (phase(0), steps[0] * 3 / 2)
    case .hard where number == 0: return (phase(0), (steps[0] + steps[1]) / 2)
    case .hard: return (phase(number), steps[number])
    case .good where number + 1 < steps.count: return (phase(number + 1), steps[number + 1])
    case .good, .easy: return (.review, nil)
    }
  }

  /// Whole days until recall of `memory` falls to the retention wished for, at least 1.
  public func days(of memory: Memory, fuzzSeed: UInt64? = nil) -> Int64 {
    let exact = model.days(of: memory, until: retention).rounded(.toNearestOrEven)
    let days = Int64(min(max(exact, 1), Double(longestInterval)))
    guard let fuzzSeed else { return days }
    return Fuzz.range(around: days, longest: longestInterval).day(drawnBy: fuzzSeed)
  }
}
