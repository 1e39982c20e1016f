/// How practice went over some days.
public struct PracticeMeasure: Hashable, Sendable {
  public var tries = 0
  /// Right ones without the worked answer.
  public var right = 0
  /// First answers after a question was shown, without the worked answer.
  public var firstTries = 0
  public var firstRight = 0
  /// Lessons completed for the first time in these days.
  public var lessonsCompleted = 0

  /// Measures nothing yet.
  public init() {}

  /// Adds a day.
  public mutating func add(_ day: PracticeDay) {
    tries += day.tries
    right += day.right
    firstTries += day.firstTries
    firstRight += day.firstRight
  }

  /// The first-try rate rounded down; `nil` without first tries.
  public var firstTryPercent: Int? { firstTries == 0 ? nil : firstRight * 100 / firstTries }

  public var json: JSONValue {
    var object = JSONObject()
    object.append("tries", .integer(tries))
    object.append("right", .integer(right))
    object.append("firstTries", .integer(firstTries))
    object.append("rightAtFirstTry", .integer(firstRight))
    object.append("firstTryPercent", firstTryPercent.map { .integer($0) })
    object.append("lessonsCompleted", .integer(lessonsCompleted))
    return .object(object)
  }
}
