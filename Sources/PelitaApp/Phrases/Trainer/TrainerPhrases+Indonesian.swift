extension IndonesianPhrases {
  var trainerTitle: String { "Narasumber" }
  var giveAssignment: String { "Beri tugas" }
  var assignmentsTitle: String { "Tugas yang sudah diberikan" }
  var noAssignmentsYet: String { "Belum ada tugas." }
  var saveFileAgain: String { "Simpan lagi file tugas untuk semua" }
  var assignWhat: String { "Tugas apa?" }
  var wholeModule: String { "seluruh modul" }
  func chooseByNumbers(upTo last: Int) -> String {
    "Ketik satu atau beberapa nomor dari 1 sampai \(last) (contoh: 2 5), lalu Enter."
  }
  var assignToWhom: String { "Untuk siapa?" }
  func everybody(_ count: Int) -> String { "Semua guru" + (count > 0 ? " (\(count))" : "") }
  var choosePeopleByNumbers: String {
    "Ketik 1 untuk semua, atau beberapa nomor (contoh: 2 4), lalu Enter."
  }
  var assignUntilWhen: String { "Sampai kapan? (boleh dikosongkan)" }
  var assignWhy: String { "Untuk apa tugas ini? (boleh dikosongkan)" }
  var assignWhyExample: String { "Contoh: lanjutan pelatihan hari Sabtu." }
  var assignThis: String { "Tugas ini yang diberikan:" }
  var forEverybody: String { "Untuk semua guru, satu file yang sama." }
  func forPeople(_ names: String) -> String {
    "Untuk \(names). Masing-masing mendapat file sendiri."
  }
  var giveIt: String { "Berikan" }
  var assignmentIsKept: String { "Tugas tersimpan." }
  var assignmentFileName: String { "tugas" }
  func completedBy(_ count: Int, of all: Int) -> String {
    "\(count) dari \(all) guru sudah selesai, menurut file yang sudah masuk"
  }
  var helpTrainer: String { "Untuk narasumber: beri tugas, lihat kemajuannya." }
  var helpTrainerList: String { "Daftar tugas dan kemajuannya." }
  var helpAssign: String { "Beri tugas: pelajaran atau modul, untuk siapa, sampai kapan." }
  var helpAssignNames: String { "Nama atau id pelajaran atau modul; kosong: bertanya." }
  var helpAssignFor: String { "Nama guru (boleh berulang); kosong: semua." }
  var helpAssignDue: String { "Tanggal: 2026-11-27, 27-11, atau +7." }
  var helpAssignWhy: String { "Untuk apa tugas ini." }
}
