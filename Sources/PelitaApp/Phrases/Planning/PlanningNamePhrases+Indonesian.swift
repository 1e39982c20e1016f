import TrainingModel

extension IndonesianPhrases {
  func name(of status: SessionStatus) -> String {
    switch status {
    case .planned: "direncanakan"
    case .held: "sudah dilaksanakan"
    case .interrupted: "terputus"
    case .rescheduled: "dijadwal ulang"
    case .cancelled: "dibatalkan"
    case .heldLater: "dilaksanakan pada hari lain"
    }
  }

  func name(of part: Stage.Part) -> String {
    switch part {
    case .opening: "pembukaan"
    case .material: "materi"
    case .discussion: "diskusi"
    case .practice: "praktik"
    case .closingTask: "tugas penutup"
    }
  }

  func name(of form: Material.Form) -> String {
    switch form {
    case .module: "modul"
    case .handout: "bahan cetak"
    case .slides: "slide"
    case .video: "video"
    case .worksheet: "lembar kerja"
    case .other: "lainnya"
    }
  }

  func level(_ level: Need.Level) -> String {
    switch level {
    case .notYet: "belum bisa"
    case .withHelp: "bisa dengan bantuan"
    case .able: "sudah bisa"
    }
  }

  func evidence(_ evidence: Need.Evidence) -> String {
    switch evidence {
    case .placement: "dari tes awal"
    case .progress: "dari file kemajuan"
    case .selfReport: "kata guru sendiri"
    case .observation: "terlihat oleh rekan atau pendamping"
    }
  }

  func source(_ source: Speaker.Source) -> String {
    switch source {
    case .colleague: "guru sekolah sendiri"
    case .educationOffice: "dinas pendidikan"
    case .university: "perguruan tinggi"
    case .other: "dari tempat lain"
    }
  }

  func proof(_ proof: CompetenceHolder.Proof) -> String {
    switch proof {
    case .namedAsSpeaker: "tercatat menguasainya"
    case .mastered(let lessons): "menguasai \(lessons) pelajarannya"
    case .recordedAsAble: "tercatat sudah bisa"
    case .completed(let lessons): "menyelesaikan \(lessons) pelajarannya"
    }
  }

  func mode(_ mode: Session.Mode) -> String {
    switch mode {
    case .together: "tatap muka"
    case .online: "daring"
    case .selfPaced: "belajar sendiri dengan Pelita"
    }
  }

  func minutes(_ count: Int) -> String { "\(count) menit" }
  func peopleCount(_ count: Int) -> String { count == 0 ? "belum dicatat" : "\(count) orang" }
  var change: String { "Ubah" }
  var remove: String { "Hapus" }
  var yesRemove: String { "Ya, hapus" }
  var stillOpenShort: String { "belum ditentukan" }
  var dayIsOpen: String { "hari belum ditentukan" }
}
