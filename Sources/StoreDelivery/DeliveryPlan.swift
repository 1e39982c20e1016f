/// What to send next, and what the store's answers mean: at least once, and nothing lost.
///
/// Pure: whoever carries it out sends, waits and writes down what became of each statement.
public struct DeliveryPlan: Sendable {
  /// What is to be done now.
  public enum Step: Hashable, Sendable {
    case post(ids: [String])
    /// The store has another statement under this id, or the same: look.
    case fetch(id: String)
    case wait(seconds: Int)
    case finished
    case stopped(Stop)
  }

  /// Why it goes no further for now; everything unsent keeps waiting.
  public enum Stop: Hashable, Sendable {
    /// Name or password are not those that the store knows.
    case notAllowed(status: Int)
    /// There is no such store at this address.
    case wrongAddress(status: Int)
    /// It did not answer well, several times in a row.
    case unreachable(words: String)
  }

  /// What became of statements.
  public enum Outcome: Hashable, Sendable {
    case sent(ids: [String])
    /// Refused for good, with the store's own words.
    case refused(id: String, words: String)
  }

  /// Waits in seconds before another try, one after each failure in a row.
  public static let pauses = [1, 2, 4, 8, 15, 30, 60]
  /// The store's own wish counts up to here, in seconds.
  public static let longestPause = 120

  /// Batches that were not answered yet, the next one last.
  private var open: [[String]]
  private var isFetching = false
  private var pause: Int?
  private var failuresInARow = 0
  private var stop: Stop?

  /// A delivery of statements by their ids, in this order.
  public init(of ids: [String], batchSize: Int = 500) {
    open = stride(from: 0, to: ids.count, by: batchSize).reversed().map {
      Array(ids[$0..<min($0 + batchSize, ids.count)])
    }
  }

  /// What to do now; the same until an answer is taken or a wait is over.
  public var step: Step {
    if let stop { return .stopped(stop) }
    if let pause { return .wait(seconds: pause) }
    guard let batch = open.last else { return .finished }
    return isFetching ? .fetch(id: batch[0]) : .post(ids: batch)
  }

  /// The wait is over.
  public mutating func resume() { pause = nil }

  /// Takes the answer to the last step.
  ///
  /// `isSame` tells whether what was fetched is the statement of this id.
  ///
  /// - Returns: What became of statements by that.
  public mutating func take(
    _ answer: StoreAnswer, isSame: (_ id: String, _ body: String) -> Bool = { _, _ in false }
  ) -> [Outcome] {
    switch answer {
    case .ready: return []
    case .unprepared(let obstacle):
      stop = .unreachable(words: obstacle.rawValue)
      return []
    case .failed(let words): fail(words, wish: nil)
    case .answered(let status, let body, let wish):
      switch status {
      case 200..<300: return isFetching ? compare(body, isSame) : deliver()
      case 401, 403: stop = .notAllowed(status: status)
      case 408, 425, 429, 500...: fail("\(status) \(body.firstWords)", wish: wish)
      case 404 where isFetching:
        // It was there a moment ago: send again.
        isFetching = false
        fail("404 \(body.firstWords)", wish: wish)
      case 300..<400, 404, 405, 410: stop = .wrongAddress(status: status)
      default: return refuse(status, body)
      }
    }
    return []
  }

  private mutating func deliver() -> [Outcome] {
    failuresInARow = 0
    return open.popLast().map { [.sent(ids: $0)] } ?? []
  }

  /// Halves a refused batch until the one statement is found that it was refused for.
  private mutating func refuse(_ status: Int, _ body: String) -> [Outcome] {
    failuresInARow = 0
    guard let batch = open.popLast() else { return [] }
    if batch.count > 1 {
      let middle = batch.count / 2
      open += [Array(batch[middle...]), Array(batch[..<middle])]
      return []
    }
    if status == 409, !isFetching {
      open.append(batch)
      isFetching = true
      return []
    }
    isFetching = false
    return [.refused(id: batch[0], words: "\(status) \(body.firstWords)")]
  }

  private mutating func compare(
    _ body: String, _ isSame: (String, String) -> Bool
  ) -> [Outcome] {
    failuresInARow = 0
    isFetching = false
    guard let id = open.popLast()?.first else { return [] }
    return isSame(id, body)
      ? [.sent(ids: [id])]
      : [.refused(id: id, words: "409 another statement has this id")]
  }

  private mutating func fail(_ words: String, wish: Int?) {
    guard failuresInARow < Self.pauses.count else {
      stop = .unreachable(words: words)
      return
    }
    pause = max(Self.pauses[failuresInARow], min(wish ?? 0, Self.longestPause))
    failuresInARow += 1
  }
}

extension String {
  /// The beginning on one line: a store may answer with a whole page.
  fileprivate var firstWords: String {
    let line = unicodeScalars.prefix(400).map { $0.value < 0x20 ? " " : String($0) }.joined()
    return line.split(separator: " ").joined(separator: " ")
  }
}
