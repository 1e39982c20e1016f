import TrainingModel

extension CalendarDay {
  /// A day of the school's record.
  init(_ day: Day) {
    // Noon in Greenwich is the same day wherever there is a school of ours.
    self.init(milliseconds: Int64(day.number) * 86_400_000 + 43_200_000)
  }
}
