import TrainingModel

extension EnglishPhrases {
  var weekdays: [String] {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  }
  var months: [String] {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
  }
  func longDate(_ day: CalendarDay) -> String {
    "\(weekdays[day.weekday]), \(day.day) \(months[day.month - 1])"
  }
  func shortDate(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1].prefix(3))"
  }
  func hours(_ span: TimeSpan) -> String { span.text }
}
