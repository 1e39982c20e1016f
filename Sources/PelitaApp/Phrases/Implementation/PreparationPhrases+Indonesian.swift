import TrainingModel

extension IndonesianPhrases {
  var preparationTitle: String { "Sebelum sesi" }
  func readinessCounts(_ readiness: SessionReadiness) -> String {
    let (ready, missing) = (readiness.count(.ready), readiness.count(.missing))
    return "Siap: \(ready) dari \(readiness.rows.count). Belum: \(missing). "
      + "Belum ada file: \(readiness.count(.unknown))."
  }
  func needsToBeAble(_ titles: String) -> String { "Sebaiknya sudah bisa: \(titles)" }
  var noPrerequisites: String { "Belum dipilih apa yang sebaiknya sudah bisa." }
  var arePrerequisitesGuessed: String { "(saran dari pelajarannya; boleh diganti)" }
  var lineWhoIsReady: String { "Siapa sudah bisa" }
  var linePrerequisites: String { "Pilih yang sebaiknya sudah bisa" }
  var lineAssignPrerequisites: String { "Tugaskan dulu kepada yang belum" }
  var linePairs: String { "Tempat duduk berpasangan" }
  var lineChecklist: String { "Daftar periksa" }
  var lineMaterials: String { "Bahan" }
  func notReady(_ count: Int) -> String { "\(count) orang" }
  var everybodyIsReady: String { "Semua sudah bisa. Tidak ada yang perlu ditugaskan." }
  func standing(_ standing: SessionReadiness.Standing, missing: String) -> String {
    switch standing {
    case .ready: "sudah bisa"
    case .missing: "belum: \(missing)"
    case .unknown: "belum ada file"
    }
  }
  var prerequisitesAreKept: String { "Tersimpan." }
  func whyPrerequisites(_ topic: String) -> String { "Persiapan sesi \(topic)." }
  var pairsTitle: String { "Tempat duduk berpasangan" }
  var pairsAreSuggested: String { "Saran: yang sudah sering berlatih di samping yang baru mulai." }
  var keepPairs: String { "Pakai pasangan ini" }
  var suggestPairsAnew: String { "Susun lagi dari kemajuan terbaru" }
  var pairsAreKept: String { "Pasangan tersimpan. Cetak lewat 8." }
  func pairsCount(_ count: Int) -> String { "\(count) pasangan" }
  var checklistTitle: String { "Daftar periksa" }
  var checklistForms: String { "Ketik nomor untuk memberi atau menghapus tanda." }
  var keyAddItem: String { "tambah baris" }
  var askItem: String { "Apa lagi yang perlu disiapkan?" }
  func checklistCount(_ done: Int, of all: Int) -> String { "\(done) dari \(all) beres" }
  var usualChecklist: [String] {
    [
      "Bahan sudah dicetak", "Video dan bahan sudah diunduh ke flashdisk",
      "Cadangan listrik: baterai laptop penuh, genset, atau bahan tanpa listrik",
      "Ruang sudah dipesan", "Proyektor dan kabel sudah dicoba",
      "Stopkontak dan kabel rol cukup", "Laptop cukup untuk setiap pasangan",
      "Lembar kerja untuk murid yang kelasnya ditinggal", "Daftar hadir sudah dicetak",
    ]
  }
  var materialsTitle: String { "Bahan sesi" }
  var materialsForms: String { "Ketik nomor untuk menandai sudah siap atau belum." }
  var noMaterials: String { "Belum ada bahan yang dicatat." }
  var askMaterial: String { "Apa nama bahannya?" }
  var askMaterialForm: String { "Bentuknya apa?" }
  var materialIsKept: String { "Bahan tersimpan." }
  func followsFrom(_ topic: String) -> String { "Lanjutan sesi \(topic)." }
  var ready: String { "siap" }
  var notReadyYet: String { "belum siap" }
}
