extension IndonesianPhrases {
  var helpSessions: String { "Daftar sesi: yang akan datang dulu, lalu yang sudah lewat." }
  var helpSession: String { "Satu sesi: rencana, tahap, kehadiran, kendala, tindak lanjut." }
  var helpSessionName: String { "Id sesi, topiknya, atau sebagian topiknya." }
  var helpSessionMove: String {
    "Catat yang terjadi: held, interrupted, rescheduled, cancelled, heldLater, discussion."
  }
  var helpMoveTo: String {
    "held, interrupted, rescheduled, cancelled, heldLater, atau discussion (dipindah ke diskusi)."
  }
  var helpMoveReason: String { "Alasannya, dengan beberapa kata." }
  var helpMoveDay: String { "Hari baru, atau hari dilaksanakan: 2026-11-28, 28-11, atau +7." }
  var helpMoveSpan: String { "Waktu baru, contoh: 08.00-11.00." }
  var helpMoveObstacle: String {
    "Catat juga kendalanya: room, power, network, timeClash, skill, other."
  }
  var helpAttend: String { "Catat kehadiran; yang tidak disebut dan belum dicatat menjadi hadir." }
  var helpAttendAbsent: String { "Nama yang tidak hadir (boleh berulang)." }
  var helpAttendExcused: String { "Nama yang izin (boleh berulang)." }
  var helpAttendPartly: String { "Nama yang hadir sebagian (boleh berulang)." }
  var helpAttendPresent: String { "Nama yang ternyata hadir (boleh berulang)." }
  var helpStage: String {
    "Catat satu tahap sesi: sesuai rencana, dipersingkat, diganti, atau tidak."
  }
  var helpStagePart: String { "opening, material, discussion, practice, atau closingTask." }
  var helpStageOutcome: String { "asPlanned, shortened, replaced, atau notHeld." }
  var helpStageActual: String { "Yang dilakukan atau dipakai sebagai ganti." }
  var helpStageMinutes: String { "Berapa menit." }
  var helpStageCause: String { "Sebabnya: room, power, network, timeClash, skill, other." }
  var helpObstacles: String { "Kendala menurut jenis, tanggapannya, dan apakah membantu." }
  var helpFrom: String { "Mulai hari: 2026-07-01 atau 01-07-2026." }
  var helpUntil: String { "Sampai hari." }
  var helpObstacle: String { "Catat kendala." }
  var helpObstacleSort: String { "room, power, network, timeClash, skill, atau other." }
  var helpObstacleWhat: String { "Apa yang terjadi." }
  var helpOfSession: String { "Pada sesi mana." }
  var helpOnDay: String { "Kapan; kosong: hari ini." }
  var helpRespond: String { "Catat tanggapan atas kendala, atau perbarui tanggapan yang ada." }
  var helpResponseSort: String {
    "existingRoom, roomProposal, offlineMaterial, discussion, reschedule, worksheet, mentoring, "
      + "module, atau other."
  }
  var helpRespondTo: String { "Id kendala (boleh berulang)." }
  var helpRespondUpdate: String { "Id tanggapan yang diperbarui." }
  var helpWorked: String { "Apakah membantu: ya atau tidak; kosong: belum tahu." }
  var helpProposal: String { "Status usulan ruang: drafted, sent, approved, atau refused." }
  var helpEvaluate: String {
    "Empat tingkat evaluasi sebuah sesi atau masa; dengan kata-kata: disimpan."
  }
  var helpEvaluateName: String { "Sesi; kosong untuk masa (--from, --until)." }
  var helpEvaluateWords: String { "Kata-kata untuk tingkat ini." }
  var helpEvaluateReactionCount: String { "Berapa yang puas, misalnya 14/16; \"\" menghapusnya." }
  var helpReadiness: String { "Siapa sudah bisa yang diperlukan sesi, dan apa yang disiapkan." }
  var helpReadinessNeeds: String {
    "Pelajaran yang sebaiknya sudah bisa (boleh berulang); disimpan."
  }
  var helpReadinessDone: String { "Nomor baris daftar periksa yang sudah beres (boleh berulang)." }
  var helpReadinessAssign: String { "Tugaskan yang belum kepada orangnya." }
  var helpReadinessKeepPairs: String { "Simpan pasangan tempat duduk yang disarankan." }
  var helpAssignSession: String {
    "Sesi yang dilanjutkan tugas ini: id, topik, atau sebagian topik."
  }
  var helpPrint: String {
    "Buat halaman A4 untuk dicetak: daftar hadir, berita acara, daftar periksa."
  }
  var helpPrintKind: String { "attendance, minutes, atau checklist." }
  var helpPrintName: String { "Id atau topik sesi; untuk minutes juga id atau judul rapat." }
  func noSuchSession(_ name: String, similar: [String]) -> Explanation {
    Explanation(
      what: "Sesi \"\(name)\" tidak ditemukan.",
      cure: similar.isEmpty
        ? "Lihat daftarnya dengan pelita trainer sessions."
        : "Mungkin maksudnya: \(similar.joined(separator: "; ")).")
  }
  func noSuchObstacle(_ name: String) -> Explanation {
    Explanation(
      what: "Kendala \"\(name)\" tidak ditemukan.",
      cure: "Lihat id-nya dengan pelita trainer obstacles --json.")
  }
  func noSuchResponse(_ name: String) -> Explanation {
    Explanation(
      what: "Tanggapan \"\(name)\" tidak ditemukan.",
      cure: "Lihat id-nya dengan pelita trainer obstacles --json.")
  }
  func notOneOf(_ word: String, known: [String]) -> Explanation {
    Explanation(
      what: "\"\(word)\" tidak dikenal di sini.",
      cure: "Yang dikenal: \(known.joined(separator: ", ")).")
  }
  func moveNotPossible(_ to: String, from: String, possible: [String]) -> Explanation {
    Explanation(
      what: "Sesi ini \(from); langkah \(to) tidak berlaku.",
      cure: possible.isEmpty
        ? "Sesi ini sudah selesai." : "Yang bisa: \(possible.joined(separator: ", ")).")
  }
  var reasonIsMissing: Explanation {
    Explanation(what: "Alasannya belum ada.", cure: "Tambahkan --reason \"…\".")
  }
  var periodIsMissing: Explanation {
    Explanation(
      what: "Sebutkan sesi, atau masa.", cure: "Contoh: --from 2026-07-01 --until 2026-12-31.")
  }
  var keptWord: String { "Tersimpan." }
}
