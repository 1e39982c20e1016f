import TrainingModel

extension CalendarDay {
  /// A day of the school's calendar, the same in every time zone.
  init(_ day: Day) {
    self.init(milliseconds: Int64(day.number) * 86_400_000)
    (year, month, self.day) = day.parts
    weekday = day.weekday
  }
}
