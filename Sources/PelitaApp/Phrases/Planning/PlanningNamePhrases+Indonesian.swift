import TrainingModel

extension IndonesianPhrases {
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

  func peopleCount(_ count: Int) -> String { count == 0 ? "belum dicatat" : "\(count) orang" }
  var change: String { "Ubah" }
  var remove: String { "Hapus" }
  var yesRemove: String { "Ya, hapus" }
  var stillOpenShort: String { "belum ditentukan" }
  var dayIsOpen: String { "hari belum ditentukan" }
}
