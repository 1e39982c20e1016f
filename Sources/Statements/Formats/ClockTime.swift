/// A time of day as it was written.
struct ClockTime {
  let hour: Int
  let minute: Int
  var second = 0
  var thousandths: Int64 = 0
  var hasSeconds = false
  var hasComma = false

  init(hour: Int, minute: Int) {
    self.hour = hour
    self.minute = minute
  }

  var milliseconds: Int64 { Int64(hour * 3600 + minute * 60 + second) * 1000 + thousandths }

  /// 24:00 is the end of a day; there is nothing after it.
  var isMidnightAtMost: Bool { hour < 24 || minute == 0 && second == 0 && thousandths == 0 }
}
