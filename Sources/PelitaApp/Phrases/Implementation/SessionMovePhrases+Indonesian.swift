import TrainingModel

extension IndonesianPhrases {
  var moveQuestion: String { "Apa yang terjadi dengan sesi ini?" }
  var movePowerCut: String { "Terputus: mati lampu" }
  var moveNetworkDown: String { "Terputus: jaringan putus" }
  var moveOtherCause: String { "Terputus: sebab lain" }
  var moveToDiscussion: String { "Dipindah ke diskusi" }
  var moveReschedule: String { "Dijadwal ulang" }
  var moveCancel: String { "Dibatalkan" }
  var moveHeld: String { "Sudah dilaksanakan" }
  func notFrom(_ status: SessionStatus) -> String {
    "Sesi ini \(name(of: status)), jadi langkah itu tidak berlaku lagi."
  }
  var askWhatHappened: String { "Apa yang terjadi?" }
  func usualReason(_ sort: Obstacle.Sort) -> String {
    switch sort {
    case .power: "mati lampu"
    case .network: "jaringan putus"
    case .room: "ruang dipakai"
    case .timeClash: "bentrok jam mengajar"
    case .skill: "perlu diulang pelan-pelan, waktu habis"
    case .other: ""
    }
  }
  var askCause: String { "Apa sebabnya?" }
  var askReason: String { "Apa alasannya?" }
  var reasonExample: String { "Contoh: ruang dipakai ujian." }
  var reasonIsNeeded: String { "Tulis alasannya dengan beberapa kata, supaya nanti jelas." }
  var askNewDay: String { "Dijadwal ulang ke hari apa?" }
  var dayIsNeeded: String { "Tulis harinya dulu. k kembali." }
  var askNewSpan: String { "Pukul berapa?" }
  var askHeldDay: String { "Dilaksanakan hari apa?" }
  var heldDayIsAhead: String { "Hari itu belum tiba. Tulis hari yang sudah lewat, atau hari ini." }
  var askReplacedStage: String { "Tahap mana yang diganti dengan diskusi?" }
  var askDiscussionTopic: String { "Mendiskusikan apa? (boleh dikosongkan)" }
  var cancelThis: String { "Batalkan sesi ini? Catatannya tetap ada." }
  var yesCancel: String { "Ya, batalkan" }
  func moveIsNoted(_ status: SessionStatus, day: String?) -> String {
    let when = day.map { ", \($0)" } ?? ""
    return "Tercatat: \(name(of: status))\(when)."
  }
  func obstacleIsNotedToo(_ sort: Obstacle.Sort) -> String {
    "Kendala \(name(of: sort)) ikut tercatat (lihat 5)."
  }
  func responseIsNotedToo(_ sort: Response.Sort) -> String {
    "Tanggapan \"\(name(of: sort))\" ikut tercatat; apakah membantu, diisi nanti (lihat 5)."
  }
  func stageBecameDiscussion(_ part: Stage.Part) -> String {
    "Tercatat: \(name(of: part)) diganti diskusi."
  }
  var goOnLater: String { "Selanjutnya: 2 untuk menjadwal ulang, 1 untuk mencatat tahapnya." }
}
