extension EnglishPhrases {
  var fromWhichDay: String { "From which day?" }
  var untilWhichDay: String { "Until which day at the latest?" }
  var lastDayFollowsFirst: String { "The last day does not come before the first." }
  var whichWeekdays: String { "Which weekdays are possible?" }
  var betweenWhichHours: String { "Between which hours?" }
  var hoursAreTooFew: String { "That is shorter than the session." }
  func slotsTitle(_ minutes: Int, people: Int) -> String {
    "Times for \(people) \(people == 1 ? "person" : "people"), \(minutes) minutes; "
      + "fewest clashes first"
  }
  var noSlots: String { "There is no time on those days and hours." }
  func withoutTimetable(_ count: Int, of all: Int) -> String {
    "The timetables of \(count) of \(all) are not known: they count as free."
  }
  var nobodyMisses: String { "nobody misses anything" }
  func slotClashes(_ count: Int, told: String, more: Int) -> String {
    "\(count) would miss: \(told)" + (more > 0 ? ", and \(more) more" : "")
  }
  var useThisTime: String { "Use this time" }
  var otherTimes: String { "Look at other times" }
}
