extension IndonesianPhrases {
  var menuNeeds: String { "Kebutuhan guru dan narasumber" }
  var menuMeetings: String { "Rapat dan notulen" }
  var menuSessions: String { "Sesi pelatihan" }
  var menuSlots: String { "Cari waktu" }
  var menuObstacles: String { "Kendala dan tanggapan" }
  var menuEvaluations: String { "Evaluasi" }
  var menuSchool: String { "Sekolah, daftar guru, jadwal" }
  var keyReport: String { "laporan" }
  var keyHardActivities: String { "soal yang sulit bagi banyak orang" }
  func keyConflicts(_ count: Int) -> String { "perlu diputuskan (\(count))" }
  func openColleaguesFiles(_ count: Int) -> String { "buka file dari rekan (\(count))" }
}
