public import Curriculum

/// One going through the keys: missed ones come once more at the end.
public struct KeyRound: Hashable, Sendable {
  public let task: KeysTask
  /// The steps still to come, as indices; the first is asked now.
  private var queue: [Int]
  private var repeated: Set<Int> = []
  /// What came first when each step was asked last.
  private var answers: [Int: KeyAnswer]
  /// How often the step that is asked now was missed.
  public private(set) var misses = 0
  /// How many steps were right at their very first asking.
  public private(set) var firstRight = 0
  /// How often each key was missed at first, by its name.
  public private(set) var missed: [String: Int] = [:]

  /// After so many misses the key is shown.
  public static let missesBeforeShowing = 2

  /// Begins, or goes on after the answers of `earlier`, one for each of the first steps.
  public init(_ task: KeysTask, after earlier: KeyScript = KeyScript(answers: [])) {
    self.task = task
    let done = earlier.answers.prefix(task.steps.count)
    answers = Dictionary(uniqueKeysWithValues: done.enumerated().map { ($0.offset, $0.element) })
    queue = Array(done.count..<task.steps.count)
    for (index, answer) in done.enumerated() {
      if KeyJudge.reason(for: answer, at: task.steps[index]) == nil {
        firstRight += 1
      } else {
        queue.append(index)
        repeated.insert(index)
      }
    }
  }

  /// The step that is asked; `nil` at the end.
  public var step: KeyStep? { queue.first.map { task.steps[$0] } }

  /// Its place in the task, from 0.
  public var index: Int? { queue.first }

  /// Which one that is, from 1, of all that are asked.
  public var number: Int { total - queue.count + 1 }
  /// How many are asked, repeated ones included.
  public var total: Int { task.steps.count + repeated.count }

  /// Whether the key is to be shown.
  public var showsKey: Bool { !task.isFromMemory || misses >= Self.missesBeforeShowing }

  /// Whether this step was missed before and comes again.
  public var isRepeated: Bool { queue.first.map(repeated.contains) ?? false }

  /// Everything so far, as far as no step is left out.
  public var script: KeyScript {
    KeyScript(answers: task.steps.indices.prefix { answers[$0] != nil }.compactMap { answers[$0] })
  }

  /// Takes what came; `nil` when it is right, and the next step is asked.
  public mutating func take(_ answer: KeyAnswer) -> ExerciseReason? {
    guard let index = queue.first else { return nil }
    let reason = KeyJudge.reason(for: answer, at: task.steps[index])
    if misses == 0 { answers[index] = answer }
    if reason != nil {
      if misses == 0 { missed[task.steps[index].key, default: 0] += 1 }
      misses += 1
      return reason
    }
    queue.removeFirst()
    if misses > 0, repeated.insert(index).inserted { queue.append(index) }
    if misses == 0, !repeated.contains(index) { firstRight += 1 }
    misses = 0
    return nil
  }
}
