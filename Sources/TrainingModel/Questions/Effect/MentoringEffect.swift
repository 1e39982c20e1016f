internal import Curriculum
public import LearningRecord

/// Practice before and after a mentoring record; what brought the difference about is not claimed.
///
/// Compared is what the record was about: an activity, a lesson, else everything.
public struct MentoringEffect: Hashable, Sendable {
  /// Days looked at on either side; the record's own day belongs to those before.
  public static let days = 28
  /// First tries that both sides need before their rates say anything.
  public static let fewestFirstTries = 3
  /// Rates closer together than this, in percentage points, count as the same.
  public static let smallestDifference = 10

  /// What the comparison shows.
  public enum Change: Hashable, Sendable {
    /// Right more often than before.
    case more
    case same
    case less
    /// Not enough to tell.
    case unknown(Gap)
  }

  /// What is missing for a comparison.
  public enum Gap: String, Hashable, CaseIterable, Sendable {
    /// Nothing was practised since, as far as the files tell.
    case nothingAfter
    case littleBefore
    case littleAfter
  }

  public var record: EntityID
  public var teacher: PersonID
  public var day: Day
  public var about: Difficulty?
  public var before = PracticeMeasure()
  public var after = PracticeMeasure()
  public var change = Change.unknown(.nothingAfter)

  /// Compares the teacher's `practice` on both sides of the record's `day`.
  public init(of record: Entry<MentoringText>, on day: Day, practice: PracticeRecord) {
    self.record = record.id
    teacher = record.body.teacher
    self.day = day
    about = record.body.trigger
    let first = day.adding(days: 1 - Self.days)
    let last = day.adding(days: Self.days)
    for one in practice.days where one.concerns(about) {
      if one.day >= first, one.day <= day { before.add(one) }
      if one.day > day, one.day <= last { after.add(one) }
    }
    for (lesson, completed) in practice.completions
    where about?.lesson == nil || about?.lesson == lesson {
      if completed >= first, completed <= day { before.lessonsCompleted += 1 }
      if completed > day, completed <= last { after.lessonsCompleted += 1 }
    }
    change = about?.activity == nil ? changeOfRate : changeOfActivity
  }

  /// One activity is too little for rates: compared is whether it was got right.
  private var changeOfActivity: Change {
    guard after.tries > 0 else { return .unknown(.nothingAfter) }
    guard before.tries > 0 else { return .unknown(.littleBefore) }
    switch (before.right > 0, after.right > 0) {
    case (false, true): return .more
    case (true, false): return .less
    default: return .same
    }
  }

  private var changeOfRate: Change {
    guard after.tries > 0 else { return .unknown(.nothingAfter) }
    guard before.firstTries >= Self.fewestFirstTries else { return .unknown(.littleBefore) }
    guard after.firstTries >= Self.fewestFirstTries else { return .unknown(.littleAfter) }
    // Compared without rounding.
    let difference =
      (after.firstRight * before.firstTries - before.firstRight * after.firstTries) * 100
    let smallest = Self.smallestDifference * before.firstTries * after.firstTries
    return difference >= smallest ? .more : difference <= -smallest ? .less : .same
  }

  public var json: JSONObject {
    var object = JSONObject([
      .init("record", .string(record.text)), .init("person", .string(teacher.text)),
      .init("day", .string(day.text)),
    ])
    object.append("about", about?.json)
    object.append("before", before.json)
    object.append("after", after.json)
    object.append("change", .string(change.name))
    return object
  }
}

extension MentoringEffect.Change {
  /// As scripts read it.
  public var name: String {
    switch self {
    case .more: "more"
    case .same: "same"
    case .less: "less"
    case .unknown(let gap): "unknown: " + gap.rawValue
    }
  }
}
