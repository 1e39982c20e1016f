import Curriculum
import Labs

extension IndonesianPhrases {
  func question(about topic: LabTopic) -> String {
    switch topic {
    case .whatIsSeen(let shapes):
      "Angka apa di gambar ini? Ketik \(Self.either(shapes))."
    case .whatWillBeRead(let threshold, let shapes):
      "Ambang tetap \(threshold). Apa yang akan dibaca komputer? Ketik \(Self.either(shapes))."
    case .nextQuestion: "Di tanda [?]: pertanyaan mana yang paling memisahkan contohnya?"
    case .howManyRight(let total):
      "Pohon sudah jadi. Ada \(total) yang baru. Berapa yang akan tepat? Tebak 1 sampai \(total)."
    case .labelOf(let name, let looks): "Contoh \(name): \(looks). Apa labelnya?"
    case .bestNeighbours(let tries):
      "Berapa tetangga (k) yang paling tepat? Tebak \(Self.either(tries.map(String.init)))."
    case .weakerGroup: "Sebelum diuji: kelompok mana yang akan lebih sering keliru?"
    case .whichText: "Model akan belajar dari teks mana?"
    case .nextWord(let word): "Tebak: kata apa yang paling sering sesudah \"\(word)\"?"
    case .howManyPrinciples:
      "Empat prinsip: jelas, khusus, konteks, struktur. Berapa yang sudah ada? Tebak 1 sampai 4."
    }
  }

  private static func either(_ words: [String]) -> String {
    words.count < 2
      ? words.joined() : words.dropLast().joined(separator: ", ") + ", atau " + (words.last ?? "")
  }

  func entry(for verb: LabVerb, in experiment: LabExperiment) -> String {
    switch (verb, experiment) {
    case (.threshold, _): "Ambang berapa? Ketik 1 sampai 9. Piksel di bawah ambang jadi hitam."
    case (.neighbours, _): "Berapa tetangga yang ikut memilih? Ketik k, misalnya 1 atau 5."
    case (.place, .neighbours(let lab)):
      "Ketik mendatar, tegak, label. Contoh: 12 4 \(lab.labels.first ?? "")"
    case (.add, .sentences): "Ketik nomor kalimat. Boleh beberapa, contoh: 2 5"
    case (.remove, _): "Ketik nomor kalimat yang dikeluarkan lagi."
    case (.look, _): "Ketik satu kata dari teks."
    case (.write, .nextWord): "Ketik satu kalimat. Model akan ikut belajar darinya."
    case (.write, _): "Ketik prompt yang baru. Yang lama diganti."
    case (.add, _): "Ketik kalimat tambahan."
    default: "Ketik isinya."
    }
  }

  func title(of choice: LabChoice, in experiment: LabExperiment) -> String {
    switch choice {
    case .command(let command): title(of: command, in: experiment)
    case .finish: "selesai"
    case .restart: "mulai lagi"
    case .entry(.threshold): "ganti ambang"
    case .entry(.neighbours): "jumlah tetangga"
    case .entry(.place): "taruh contoh"
    case .entry(.add): "tambah kalimat"
    case .entry(.remove): "keluarkan kalimat"
    case .entry(.look): "lihat kata"
    case .entry(.write):
      if case .prompt = experiment { "tulis ulang" } else { "ketik kalimat" }
    case .entry(let verb): verb.word(in: .indonesian)
    }
  }

  func title(of command: LabCommand, in experiment: LabExperiment) -> String {
    switch (command.verb, experiment) {
    case (.picture, .pixels(let lab)):
      "gambar " + lab.plan.pictures.named(command.argument)
    case (.text, .nextWord(let lab)): lab.plan.texts.named(command.argument)
    case (.leaf, _): "berhenti di sini"
    case (.test, _): "uji"
    case (.compose, _): "karang satu kalimat"
    case (.label, _): command.argument.afterFirstWord
    default: command.argument
    }
  }

  func slip(_ slip: LabSlip) -> String {
    switch slip {
    case .notAChoice: "Itu tidak dipakai di percobaan ini. Pilih nomor yang ada di layar."
    case .notInRange(let lowest, let highest):
      lowest >= highest
        ? "Yang bisa dipakai: \(highest)." : "Ketik angka \(lowest) sampai \(highest)."
    case .notOneOf(let words): "Pilih salah satu: " + words.joined(separator: ", ") + "."
    case .placeUnclear(let labels):
      "Ketik dua angka dan satu label: \(labels.joined(separator: " atau "))."
    case .noneLeft(let most): "Batasnya \(most). Keluarkan atau kembali dulu (k)."
    case .alreadyAdded(let number): "Kalimat \(number) sudah ditambahkan."
    case .notAdded(let number): "Kalimat \(number) belum ditambahkan."
    case .tooEarly(.neighbours): "Pilih k dulu, lalu uji."
    case .tooEarly(.ask): "Pilih pertanyaan dulu sampai pohonnya selesai."
    case .tooEarly(.text): "Pilih teks dulu."
    case .tooEarly: "Beri label dulu."
    case .wordNotSeen(let word): "Kata \"\(word)\" tidak ada dalam teks. Coba kata lain."
    case .tooShort: "Terlalu pendek. Ketik kata atau kalimatnya dulu."
    }
  }

  var whatJustHappened: String { "Yang baru terjadi:" }
  var enterHandsIn: String { "Tekan Enter untuk memeriksa." }
  var typeAnswer: String { "Ketik jawabannya, lalu tekan Enter." }

  func labFileUnusable(_ error: LabMaterialError) -> Explanation {
    let what =
      switch error.problem {
      case .missing: "tidak ada"
      case .empty: "kosong"
      case .tooLarge(let limit): "terlalu besar (batas \(limit))"
      case .unevenLine(let line): "baris \(line) tidak sama panjang"
      case .columnMissing(let column): "tidak punya kolom \(column)"
      case .unexpected(let text, let line): "baris \(line): \"\(text)\" tidak dikenal"
      case .lacks(let what): "tidak memuat \(what)"
      }
    return Explanation(
      "File percobaan \(error.file): \(what).",
      "Mohon beri tahu pendamping. Latihan lain tetap bisa.")
  }
}
