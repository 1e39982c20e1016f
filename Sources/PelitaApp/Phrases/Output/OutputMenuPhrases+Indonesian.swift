import TrainingModel

extension IndonesianPhrases {
  func principalTitle(_ school: String) -> String { "Laporan · \(school)" }
  var principalHint: String { "Hanya hitungan; nama tertulis bila guru mengizinkan." }
  var menuOverview: String { "Lihat ringkasan satu halaman" }
  var menuReport: String { "Buat laporan untuk dibuka di HP atau dicetak" }
  var menuTables: String { "Buat tabel (Excel, LibreOffice)" }
  var menuCalendar: String { "Buat kalender" }
  var menuWholeModel: String { "Seluruh catatan sekolah (JSON)" }
  var menuPseudonyms: String { "Untuk pihak luar, tanpa nama" }
  var menuWholeReport: String { "laporan lengkap di layar" }

  var chooseQuestion: String { "Ketik nomor pertanyaan untuk melihat rinciannya." }
  func reportStep(_ number: Int, of count: Int) -> String {
    "Menghitung laporan: langkah \(number) dari \(count)"
  }
  var controlCStopsReport: String { "Tahan Ctrl, tekan C: berhenti. Belum ada file yang dibuat." }
  var reportIsStopped: Explanation {
    Explanation(what: "Berhenti. Tidak ada laporan yang dibuat.", cure: "Buat lagi kapan saja.")
  }

  var attentionTitle: String { "Layak dibicarakan" }
  func attention(broken: Int) -> String { "\(broken) sesi terputus dan menunggu lanjutan" }
  func attention(dueDecisions: Int) -> String { "\(dueDecisions) keputusan rapat lewat harinya" }
  func attention(needsWithoutSession: Int) -> String {
    "\(needsWithoutSession) kebutuhan belum dijawab sesi mana pun"
  }
  func attention(openObstacles: Int) -> String { "\(openObstacles) kendala belum ada tanggapannya" }
  func attention(sessionsNotNoted: Int) -> String {
    "\(sessionsNotNoted) sesi sudah lewat harinya, hasilnya belum dicatat"
  }
  func attention(plans: Int) -> String {
    "\(plans) sesi yang akan datang perlu dilihat lagi rencananya"
  }
  var nothingNeedsAttention: String { "Tidak ada yang menunggu." }
  var countsExplained: String {
    "Kelompok kecil ditulis \"kurang dari \(PublicCounts.smallest)\" atau sebagai kisaran."
  }

  func reportSaved(_ trail: String) -> String { "Laporan tersimpan: \(trail)" }
  func tablesSaved(_ count: Int, _ trail: String) -> String {
    "\(count) tabel tersimpan di folder: \(trail)"
  }
  func calendarSaved(_ trail: String) -> String { "Kalender tersimpan: \(trail)" }
  func modelSaved(_ trail: String) -> String { "Catatan sekolah tersimpan: \(trail)" }
  func pseudonymsSaved(_ trail: String) -> String { "File tanpa nama tersimpan: \(trail)" }
  var safeToTakeOut: String { "Flashdisk sudah boleh dicabut." }

  var whichCalendar: String { "Kalender yang mana?" }
  var calendarForAll: String { "Sesi dan batas tugas (boleh dibagikan)" }
  var calendarForMe: String { "Juga tindak lanjut pendampingan saya" }
  var calendarIsYours: String { "Untuk kalender sendiri; tertulis \"Pendampingan\", tanpa nama." }

  var wholeModelExplained: [String] {
    [
      "Semua isi catatan sekolah dalam satu file, untuk disimpan atau diolah program lain.",
      "Untuk rekan yang memakai Pelita, file sekolah (.pelita) lebih tepat.",
    ]
  }
  var withoutNames: String { "Hanya nama yang diizinkan" }
  var withNames: String { "Dengan semua nama, untuk disimpan di sekolah" }
  var mentorBackup: String { "Cadangan saya sendiri sebagai pendamping" }
  var mentorBackupExplained: String {
    "Cadangan ini memuat jawaban dan isi pendampingan: jangan dibagikan."
  }

  var pseudonymsPromise: [String] {
    [
      "Nama, catatan bebas, dan kunci tidak ikut. Setiap orang mendapat nama acak, lain di setiap "
        + "file. Hari ditulis sebagai Senin pada minggu itu.",
      "Yang mengenal sekolah ini mungkin masih bisa menebak dari sesi dan minggunya.",
    ]
  }
  var makePseudonyms: String { "Buat file tanpa nama" }
  var tooFewForPseudonyms: Explanation {
    Explanation(
      what:
        "Guru di catatan ini kurang dari \(PublicCounts.smallest): tanpa nama pun bisa ditebak.",
      cure: "File tanpa nama bisa dibuat setelah guru lain masuk daftar.")
  }

  var whichLanguage: String { "Bahasa laporan?" }
  var bothLanguages: String { "keduanya, dua file" }

  var fileReport: String { "laporan" }
  var fileCalendar: String { "kalender" }
  var fileModel: String { "catatan" }
  var filePseudonyms: String { "tanpa-nama" }
  var folderTables: String { "tabel" }

  var helpReport: String { "Buat laporan untuk kepala sekolah: satu file HTML, tanpa internet." }
  var helpReportLanguage: String {
    "Bahasa laporan: id, en, atau both; kosong: bahasa yang dipakai."
  }
  var helpTables: String { "Tulis semua tabel sebagai CSV untuk Excel atau LibreOffice." }
  var helpTablesComma: String { "Pisahkan kolom dengan koma, bukan titik koma." }
  var helpCalendar: String { "Tulis sesi dan batas tugas sebagai kalender (.ics)." }
  var helpFollowUps: String {
    "Sertakan tindak lanjut pendampingan sendiri: bukan untuk dibagikan."
  }
  var helpPseudonyms: String { "Tanpa nama dan catatan bebas, untuk pihak luar sekolah." }
  var helpAllNames: String { "Dengan semua nama, juga yang belum mengizinkan." }
  var helpOverview: String { "Ringkasan satu halaman untuk kepala sekolah." }
  var helpOutputTo: String { "Folder tujuan; kosong: flashdisk yang terpasang atau folder Pelita." }
}
