extension IndonesianPhrases {
  var sendWhat: String { "Kirim apa?" }
  var sendSummary: String { "Ringkasan: pelajaran yang selesai dan yang perlu bantuan" }
  func sendMarked(_ count: Int) -> String {
    "Ringkasan dan yang saya tandai untuk ditanyakan (\(count))"
  }
  var sendEverything: String { "Semua jawaban dan percobaan" }
  var notesStayHere: String { "Catatan pribadi tidak ikut, kecuali dipilih (i)." }
  func notesGoIn(_ count: Int) -> String {
    "Catatan pribadi (\(count)) ikut terkirim. Ketik i kalau tidak jadi."
  }
  var thisIsSent: String { "Ini yang terkirim:" }
  func contentLines(_ contents: ParcelContents) -> [String] {
    var lines = ["\(contents.completedLessons.count) pelajaran selesai"]
    if !contents.startedLessons.isEmpty {
      lines[0] += ", \(contents.startedLessons.count) sedang dipelajari"
    }
    lines.append(
      contents.requests.isEmpty
        ? "tidak ada pertanyaan untuk pendamping"
        : "\(contents.requests.count) pertanyaan untuk pendamping")
    if contents.eventCount > 0 { lines.append("\(contents.eventCount) langkah belajar") }
    lines.append(
      contents.noteCount > 0
        ? "\(contents.noteCount) catatan pribadi" : "tanpa catatan pribadi")
    return lines + ownWords(contents)
  }
  /// What goes with every file, and who may read it.
  private func ownWords(_ contents: ParcelContents) -> [String] {
    var lines: [String] = []
    if let count = contents.applications[.mentor] {
      lines.append("\(count) cerita dari kelas, untuk pendamping saja")
    }
    if let count = contents.applications[.school] {
      lines.append("\(count) cerita dari kelas, boleh dibaca sekolah")
    }
    if let allows = contents.allows {
      lines.append(
        allows.namesInReports
          ? "izin: nama boleh disebut dalam laporan" : "izin: nama tidak disebut dalam laporan")
      if allows.statements { lines.append("izin: hasil belajar boleh dikirim ke dinas") }
    }
    return lines
  }
  var saveWhere: String { "Simpan ke:" }
  func drive(_ label: String) -> String { "Flashdisk \(label)" }
  var flashDisk: String { "Flashdisk" }
  var notPluggedIn: String { "belum terpasang" }
  func freeSpace(_ bytes: Int) -> String { "\(ByteCount.text(bytes)) kosong" }
  var phoneByCable: String { "HP lewat kabel USB" }
  var pelitaFolder: String { "Folder Pelita di laptop ini" }
  var photoInstead: String { "Layar ringkas untuk difoto" }
  var whichDrive: String { "Flashdisk yang mana?" }
  var noDriveFound: Explanation {
    Explanation(
      what: "Flashdisk belum terlihat.",
      cure: "Pasang flashdisk, tunggu sebentar, lalu tekan Enter.")
  }
  func delivered(_ delivery: Delivery) -> String {
    switch delivery.place {
    case .drive: "Tersimpan: \(delivery.trail). Flashdisk sudah boleh dicabut."
    case .phone(let name):
      "Tersimpan di HP \(name): \(delivery.trail). Kabel sudah boleh dicabut."
    case .folder:
      "Tersimpan di laptop ini: \(delivery.trail). Kirim file itu lewat chat atau email."
    }
  }
  func photoCompleted(_ count: Int) -> String { "Selesai: \(count) pelajaran" }
  func photoStarted(_ count: Int) -> String { "Sedang dipelajari: \(count)" }
  func photoAsked(_ count: Int) -> String { "Ditanyakan ke pendamping: \(count)" }
  func andMore(_ count: Int) -> String { "dan \(count) lagi" }
}
