/// From when on somebody is shown as needing help; a school may choose its own.
public struct HelpThresholds: Hashable, Sendable {
  /// Sittings in which the same activity was tried and not got.
  public var sittingsNotGot = 3
  /// Lessons in a row over which the first-try rate falls.
  public var fallingLessons = 3
  /// First tries that a lesson needs before its rate says anything.
  public var firstTriesPerLesson = 3
  /// A fall that ends at or above this rate, in percent, is no need for help.
  public var fallingBelowPercent = 80
  /// Days without a file after which somebody with an open assignment is named.
  public var noNewsDays = 7
  /// An activity right at the first try by less, in percent, is hard for many.
  public var hardBelowPercent = 80
  /// Teachers who must have met an activity before it is called hard.
  public var hardTeachers = 3

  /// The usual thresholds.
  public init() {}

  /// Reads the members that are there and in their bounds; the others keep the usual value.
  init?(json: JSONValue) {
    guard let object = json.object else { return nil }
    func number(_ name: String, _ range: ClosedRange<Int>, _ usual: Int) -> Int {
      object[name]?.integer.map { min(max($0, range.lowerBound), range.upperBound) } ?? usual
    }
    sittingsNotGot = number("sittingsNotGot", 2...20, sittingsNotGot)
    fallingLessons = number("fallingLessons", 2...20, fallingLessons)
    firstTriesPerLesson = number("firstTriesPerLesson", 1...50, firstTriesPerLesson)
    fallingBelowPercent = number("fallingBelowPercent", 1...101, fallingBelowPercent)
    noNewsDays = number("noNewsDays", 1...365, noNewsDays)
    hardBelowPercent = number("hardBelowPercent", 1...100, hardBelowPercent)
    hardTeachers = number("hardTeachers", 2...100, hardTeachers)
  }

  /// All thresholds, in a fixed order.
  public var json: JSONValue {
    var object = JSONObject()
    object.append("sittingsNotGot", .integer(sittingsNotGot))
    object.append("fallingLessons", .integer(fallingLessons))
    object.append("firstTriesPerLesson", .integer(firstTriesPerLesson))
    object.append("fallingBelowPercent", .integer(fallingBelowPercent))
    object.append("noNewsDays", .integer(noNewsDays))
    object.append("hardBelowPercent", .integer(hardBelowPercent))
    object.append("hardTeachers", .integer(hardTeachers))
    return .object(object)
  }
}
