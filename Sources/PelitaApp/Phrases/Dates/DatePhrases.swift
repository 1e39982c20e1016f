/// Days in words.
protocol DatePhrases {
  /// Monday first.
  var weekdays: [String] { get }
  /// January first.
  var months: [String] { get }
  /// Such as "Senin, 23 November".
  func longDate(_ day: CalendarDay) -> String
  /// Such as "23 Nov".
  func shortDate(_ day: CalendarDay) -> String
}
