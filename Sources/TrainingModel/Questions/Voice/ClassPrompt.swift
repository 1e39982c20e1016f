/// When a teacher is asked what was tried in class: once for each occasion, a few days after it.
public enum ClassPrompt {
  /// Trying something needs a few days.
  public static let daysAfter = 3
  /// After that nobody remembers, and a question would only be a debt.
  public static let daysUntil = 30
  /// "Nanti saja" asks once more after this, then never again by itself.
  public static let daysPostponed = 7

  /// What became of an earlier question.
  public struct Standing: Hashable, Sendable {
    public var timesPostponed: Int
    /// `nil` when it is settled.
    public var askFrom: Day?

    /// Makes a standing.
    public init(timesPostponed: Int = 0, askFrom: Day?) {
      self.timesPostponed = timesPostponed
      self.askFrom = askFrom
    }
  }

  /// The occasion to ask about on `today`: the newest one that is neither too fresh nor too old,
  /// and not settled; `nil` when there is none.
  public static func next(
    among occasions: [ClassOccasion], standings: [String: Standing], today: Day
  ) -> ClassOccasion? {
    occasions.filter { occasion in
      let age = today.number - occasion.day.number
      guard let standing = standings[occasion.subject.name] else {
        return (daysAfter...daysUntil).contains(age)
      }
      guard let from = standing.askFrom else { return false }
      return from <= today && age >= daysAfter && age <= daysUntil + daysPostponed
    }
    .max { ($0.day, $0.subject.name) < ($1.day, $1.subject.name) }
  }

  /// What follows from "nanti saja" on `today`.
  public static func postponed(_ standing: Standing?, today: Day) -> Standing {
    let times = (standing?.timesPostponed ?? 0) + 1
    return Standing(
      timesPostponed: times, askFrom: times == 1 ? today.adding(days: daysPostponed) : nil)
  }
}
