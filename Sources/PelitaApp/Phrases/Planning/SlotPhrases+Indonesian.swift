extension IndonesianPhrases {
  var fromWhichDay: String { "Mulai hari apa?" }
  var untilWhichDay: String { "Paling lambat hari apa?" }
  var lastDayFollowsFirst: String { "Hari terakhir tidak boleh sebelum hari pertama." }
  var whichWeekdays: String { "Hari apa saja yang mungkin?" }
  var betweenWhichHours: String { "Antara pukul berapa?" }
  var hoursAreTooFew: String { "Rentang itu lebih pendek dari lamanya sesi." }
  func slotsTitle(_ minutes: Int, people: Int) -> String {
    "Waktu untuk \(people) orang, \(minutes) menit; yang paling sedikit bentrok di atas"
  }
  var noSlots: String { "Tidak ada waktu pada hari dan jam itu." }
  func withoutTimetable(_ count: Int, of all: Int) -> String {
    "Jadwal \(count) dari \(all) orang belum ada: mereka dihitung bebas."
  }
  var nobodyMisses: String { "tidak ada yang bentrok" }
  func slotClashes(_ count: Int, told: String, more: Int) -> String {
    "\(count) bentrok: \(told)" + (more > 0 ? ", dan \(more) lagi" : "")
  }
  var useThisTime: String { "Pakai waktu ini" }
  var otherTimes: String { "Lihat waktu lain" }
}
