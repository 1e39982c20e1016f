extension IndonesianPhrases {
  var planTitle: String { "Rencana sesi" }
  var planTopic: String { "Tentang apa sesinya?" }
  var planTopicExample: String { "Contoh: menyimpan dan menemukan file" }
  var planCompetences: String { "Kompetensi apa yang dilatih?" }
  var planPlace: String { "Di mana? (boleh dikosongkan)" }
  var planMode: String { "Bagaimana caranya?" }
  var planTime: String { "Kapan?" }
  var timeFromFinder: String { "Carikan waktu yang paling sedikit bentrok" }
  var timeByHand: String { "Tulis hari dan jamnya sendiri" }
  var timeStillOpen: String { "Belum ditentukan" }
  func timeStays(_ time: String) -> String { "Tetap \(time)" }
  var planDay: String { "Hari apa?" }
  var planSpan: String { "Pukul berapa?" }
  var planMaterials: String { "Bahan apa yang dipakai?" }
  var enoughMaterials: String { "Cukup, lanjut" }
  var addMaterial: String { "Tambah bahan" }
  var isPrepared: String { "sudah siap" }
  var isNotPrepared: String { "belum siap" }
  var materialTitle: String { "Bahan apa? Misalnya: Modul file dan folder" }
  var materialForm: String { "Bentuknya?" }
  var materialPrepared: String { "Sudah siap dipakai tanpa internet?" }
  var noMaterialYet: String { "belum ada" }
  var planStages: String { "Tahap-tahap sesi" }
  func stagesComeTo(_ sum: Int, of length: Int) -> String {
    sum == length
      ? "Jumlahnya \(sum) menit, pas." : "Jumlahnya \(sum) menit, sesinya \(length) menit."
  }
  var divideAnew: String { "Bagikan ulang waktunya" }
  var stagesAreGood: String { "Sudah baik, lanjut" }
  func minutesFor(_ stage: String) -> String { "Berapa menit untuk \(stage)?" }
  func wordsFor(_ stage: String) -> String { "Apa isi \(stage)? (boleh dikosongkan)" }
  func minutesFrom(_ least: Int, to most: Int) -> String {
    "Ketik jumlah menit, dari \(least) sampai \(most)."
  }
  var howLong: String { "Berapa lama, dalam menit?" }
  var keepPlan: String { "Simpan rencana ini" }
  var planLineTopic: String { "Topik" }
  var planLineCompetences: String { "Kompetensi" }
  var planLineAudience: String { "Peserta" }
  var planLineSpeaker: String { "Narasumber" }
  var planLinePlace: String { "Tempat, cara" }
  var planLineTime: String { "Waktu" }
  var planLineMaterials: String { "Bahan" }
  var planLineStages: String { "Tahap" }
  func whyDayMoves(_ day: String) -> String { "Tadinya \(day). Mengapa pindah hari?" }
  var planIsSound: String { "Kebutuhan, waktu dan narasumber cocok." }
  var goodToKnow: String { "Baik untuk diketahui (tetap boleh disimpan):" }
  var planIsNotKept: String { "Rencana ini belum disimpan. Tinggalkan?" }
  var leavePlan: String { "Tinggalkan tanpa menyimpan" }
  var goOnPlanning: String { "Lanjutkan rencana ini" }
  var beginAnew: String { "Mulai rencana baru" }
  var planIsUnfinished: String { "Ada rencana yang belum selesai:" }
  var planIsKept: String { "Rencana sesi tersimpan." }
}
