import TrainingModel

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
  /// Such as "13.00-14.30", as times of day are written.
  func hours(_ span: TimeSpan) -> String
}
