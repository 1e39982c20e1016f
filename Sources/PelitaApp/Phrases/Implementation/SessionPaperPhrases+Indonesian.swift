import TrainingModel

extension IndonesianPhrases {
  var printWhat: String { "Cetak apa?" }
  var paperAttendance: String { "Daftar hadir" }
  var paperMinutes: String { "Berita acara" }
  var paperMeetingMinutes: String { "Notulen rapat" }
  var paperChecklist: String { "Daftar periksa" }
  var factActivity: String { "Kegiatan" }
  var factDay: String { "Hari, tanggal" }
  var factTime: String { "Waktu" }
  var factPlace: String { "Tempat" }
  var factSpeaker: String { "Narasumber" }
  var factStatus: String { "Keadaan" }
  var factPresent: String { "Hadir" }
  var columnNumber: String { "No." }
  var columnName: String { "Nama" }
  var columnSignature: String { "Tanda tangan" }
  var columnStage: String { "Tahap" }
  var columnPlan: String { "Rencana" }
  var columnActual: String { "Pelaksanaan" }
  var columnMinutes: String { "Menit" }
  var columnCause: String { "Sebab" }
  var columnObstacle: String { "Kendala" }
  var columnResponse: String { "Tanggapan" }
  var columnHelped: String { "Membantu" }
  var columnDecision: String { "Keputusan" }
  var columnWho: String { "Siapa" }
  var columnDue: String { "Kapan" }
  var columnSeat: String { "Pasangan" }
  var headingMoves: String { "Perjalanan sesi" }
  var headingStages: String { "Tahap" }
  var headingObstacles: String { "Kendala dan tanggapan" }
  var headingFollowing: String { "Tugas sesudah sesi" }
  var headingNotes: String { "Catatan" }
  var headingAgenda: String { "Acara" }
  var headingMinutes: String { "Pokok bahasan" }
  var headingDecisions: String { "Keputusan" }
  var headingPresent: String { "Peserta rapat" }
  var headingChecklist: String { "Yang disiapkan" }
  var headingMaterials: String { "Bahan" }
  var headingPairs: String { "Tempat duduk berpasangan" }
  var rolePrincipal: String { "Kepala Sekolah" }
  var roleSpeaker: String { "Narasumber" }
  var roleMinutes: String { "Notulen" }
  var acknowledged: String { "Mengetahui," }
  func datedAt(_ place: String, _ day: String) -> String {
    place.isEmpty ? day : "\(place), \(day)"
  }
  func dayWithYear(_ day: CalendarDay) -> String { "\(longDate(day)) \(day.year)" }
  func printedOn(_ day: String) -> String { "Dibuat dengan Pelita, \(day)." }
  func paperIsSaved(_ delivery: Delivery) -> String {
    "Tersimpan: \(delivery.trail). Buka file itu, lalu cetak (Ctrl + P)."
  }
  var paperIsOpen: String { "Halamannya sedang dibuka. Cetak dari sana: Ctrl + P." }
  var printFromThere: String { "Kertas A4. Boleh juga disimpan sebagai PDF." }
}
