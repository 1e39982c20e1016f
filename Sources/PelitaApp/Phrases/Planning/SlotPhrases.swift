/// Wording of looking for a time.
protocol SlotPhrases {
  var fromWhichDay: String { get }
  var untilWhichDay: String { get }
  var lastDayFollowsFirst: String { get }
  var whichWeekdays: String { get }
  var betweenWhichHours: String { get }
  var hoursAreTooFew: String { get }
  func slotsTitle(_ minutes: Int, people: Int) -> String
  var noSlots: String { get }
  func withoutTimetable(_ count: Int, of all: Int) -> String
  var nobodyMisses: String { get }
  /// `told` names the first of them, `more` are left out.
  func slotClashes(_ count: Int, told: String, more: Int) -> String
  var useThisTime: String { get }
  var otherTimes: String { get }
}
