import RecordExchange
import Terminal
import TrainingModel

extension IndonesianPhrases {
  var openWhich: String { "Buka file" }
  func fileLine(_ kind: ExchangeKind, who: String) -> String {
    switch kind {
    case .progress: "Catatan belajar \(who)"
    case .assignment: "Tugas atau balasan dari \(who)"
    case .school: "Catatan sekolah dari \(who)"
    case .modulePack: "Paket pelajaran dari \(who)"
    }
  }
  var nothingFound: String { "Belum ada file baru di flashdisk dan di folder Unduhan." }
  var nothingFoundNoDrive: String {
    "Belum ada file baru. Flashdisk belum terpasang; folder Unduhan sudah dilihat."
  }
  var lookOnPhone: String { "Cari di HP lewat kabel USB" }
  var enterOpensAll: String { "Tekan Enter untuk membuka semuanya." }
  var enterLooksAgain: String { "Pasang flashdisk, tunggu sebentar, lalu tekan Enter." }
  func nothingOnPhone(_ name: String) -> Explanation {
    Explanation(
      what: "Di HP \(name) belum ada file Pelita yang terlihat.",
      cure: "Buka kunci layar HP, pilih \"Transfer file\", lalu coba lagi.")
  }

  func title(of opened: OpenedFile, made: String) -> String {
    let header = opened.header
    let who = header.who.sanitisedLine
    if case .ownRecord = opened { return "Catatan belajar sendiri dari laptop lain · \(made)" }
    return fileLine(header.kind, who: who) + " · \(made)"
  }

  func news(
    in opened: OpenedFile, title: (Assignment) -> String, day: (Day) -> String
  ) -> [String] {
    switch opened {
    case .mail(let offer): mailNews(offer, title: title, day: day)
    case .ownRecord(_, let newCount):
      [
        newCount == 0
          ? "Tidak ada yang baru: semuanya sudah ada di laptop ini."
          : "\(newCount) langkah belajar belum ada di laptop ini. Yang sudah ada tetap ada."
      ]
    case .othersRecord:
      ["Catatan ini untuk pendamping. Pendamping membukanya dengan perintah: pelita mentor"]
    case .other(let header):
      switch header.kind {
      case .school: ["Catatan ini untuk pendamping dan narasumber: pelita school merge"]
      default: ["Pelita di laptop ini belum bisa memasang paket pelajaran."]
      }
    }
  }

  private func mailNews(
    _ offer: MailOffer, title: (Assignment) -> String, day: (Day) -> String
  ) -> [String] {
    guard !offer.isEmpty else {
      return [
        offer.quarantinedCount > 0
          ? "Isi file ini belum bisa dipercaya. Tidak ada yang disimpan."
          : "Tidak ada yang baru di sini. Semuanya sudah pernah dibuka."
      ]
    }
    var lines: [String] = offer.assignments.map { entry in
      "·  Tugas: \(title(entry.body))"
        + (entry.body.due.map { ", sampai \(day($0))" } ?? "")
        + (entry.body.why.isEmpty ? "" : " — \(entry.body.why.sanitisedLine)")
    }
    if !offer.replies.isEmpty { lines.append("·  \(offer.replies.count) balasan dari pendamping") }
    if lines.isEmpty { lines.append("·  Kabar baru tentang tugas dan orang di sekolah") }
    if offer.quarantinedCount > 0 {
      lines.append("·  \(offer.quarantinedCount) bagian belum bisa dibaca; sisanya baik")
    }
    return lines
  }

  var takeFileIn: String { "Simpan di sini" }
  var takeIntoSchool: String { "Masukkan ke catatan sekolah" }
  var notNow: String { "Nanti saja" }
  func tookIn(_ opened: OpenedFile) -> String {
    switch opened {
    case .mail(let offer) where !offer.assignments.isEmpty:
      "Tersimpan. Tugasnya ada di layar utama, nomor 2."
    case .mail(let offer) where !offer.replies.isEmpty:
      "Tersimpan. Balasannya bisa dibaca di layar utama, tekan y."
    default: "Tersimpan."
    }
  }
  func newLaptop(of name: String) -> String {
    "\(name) memakai laptop yang belum dikenal di sini."
  }
  var compareByTelephone: String {
    "Kalau ragu, telepon orangnya dan cocokkan angka ini (di sana: pelita doctor):"
  }
  var keyIsTheirs: String { "Ya, itu laptopnya" }
  var keyIsUnsure: String { "Belum yakin, jangan disimpan" }
  func isThisYourRecord(_ who: String) -> String { "Ini catatan belajar \(who)." }
  var useItHere: String { "Ini catatan saya: pakai di laptop ini" }
  var notMyRecord: String { "Bukan catatan saya" }
  func recordIsHere(_ count: Int) -> String {
    "Catatan belajar sudah ada di laptop ini (\(count) langkah belajar)."
  }
}
