import TrainingModel

extension IndonesianPhrases {
  var weekdays: [String] { ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"] }
  var months: [String] {
    [
      "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
      "Oktober", "November", "Desember",
    ]
  }
  func longDate(_ day: CalendarDay) -> String {
    "\(weekdays[day.weekday]), \(day.day) \(months[day.month - 1])"
  }
  func shortDate(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1].prefix(3))"
  }
  func hours(_ span: TimeSpan) -> String { span.text.replacing(":", with: ".") }
}
