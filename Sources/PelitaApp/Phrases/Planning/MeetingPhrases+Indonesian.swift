extension IndonesianPhrases {
  var noMeetingsYet: String { "Belum ada rapat yang tercatat." }
  var keyNewMeeting: String { "catat rapat baru" }
  var usualMeetingTitle: String { "Rapat perencanaan pelatihan" }
  var meetingTitle: String { "Rapat apa?" }
  var meetingTitleExample: String { "Contoh: Rapat kurikulum semester 2" }
  var meetingDay: String { "Hari apa rapatnya?" }
  var meetingPlace: String { "Di mana? (boleh dikosongkan)" }
  var meetingPresent: String { "Siapa yang hadir?" }
  var meetingIsKept: String { "Notulen tersimpan." }
  var meetingIsRemoved: String { "Notulen dihapus." }
  func removeMeeting(_ title: String) -> String { "Hapus \"\(title)\" dengan seluruh notulennya?" }
  var removeThisMeeting: String { "Hapus rapat ini" }
  var meetingTitleAndDay: String { "Judul dan hari" }
  var placeTitle: String { "Tempat" }
  var presentTitle: String { "Hadir" }
  var agendaTitle: String { "Pokok bahasan" }
  var minutesTitle: String { "Notulen" }
  var decisionsTitle: String { "Keputusan" }
  func pointsCount(_ count: Int) -> String { count == 0 ? "belum ada" : "\(count) pokok" }
  func linesCount(_ count: Int) -> String { count == 0 ? "belum ada" : "\(count) baris" }
  func decisionsCount(_ count: Int, sessions: Int) -> String {
    if count == 0 { return "belum ada keputusan" }
    return "\(count) keputusan" + (sessions > 0 ? ", \(sessions) menjadi sesi" : "")
  }
  var askAgenda: String { "Apa saja pokok bahasannya?" }
  var askMinuteLines: String { "Notulen: apa yang dibicarakan?" }
  var everyLineIsKept: String {
    "Satu baris satu hal; setiap baris langsung tersimpan. Enter pada baris kosong: selesai."
  }
  func lineIsKept(_ count: Int) -> String { "✓ tersimpan, \(count) baris" }
  var minutesAreFull: String {
    "Notulen ini sudah penuh, baris tadi belum tersimpan. Lanjutkan di rapat baru."
  }
  var keyAddLines: String { "catat baris lagi" }
  var askDecision: String { "Apa yang diputuskan?" }
  var decisionsEnd: String { "Satu keputusan sekali tulis. Enter saja: tidak ada lagi." }
  func decisionWho(_ what: String) -> String { "\(what) — siapa yang mengerjakan?" }
  var decisionUntil: String { "Sampai kapan? (boleh dikosongkan)" }
  func untilDay(_ day: String) -> String { "sampai \(day)" }
  var makeSession: String { "Jadikan sesi pelatihan" }
  var openSessionPlan: String { "Buka rencana sesinya" }
  var becameSession: String { "sudah menjadi sesi" }
  var removeDecision: String { "Hapus keputusan ini?" }
  var keyAddDecision: String { "catat keputusan" }
}
