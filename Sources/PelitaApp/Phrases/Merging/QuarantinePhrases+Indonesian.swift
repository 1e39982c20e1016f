extension IndonesianPhrases {
  var quarantineIsEmpty: String { "Tidak ada yang disisihkan." }
  func quarantineTitle(_ count: Int) -> String { "Disisihkan: \(count). Tidak ada yang dibuang." }
  func quarantineReason(_ code: String) -> String {
    switch code {
    case "unknown-author":
      "penulisnya belum dikenal; masuk sendiri setelah ada file yang memperkenalkannya"
    case "bad-signature": "tanda tangannya tidak cocok dengan laptop penulisnya"
    case "too-long": "terlalu panjang untuk satu catatan"
    case "invalid-utf8": "hurufnya rusak"
    case "body-not-json": "isinya rusak"
    case "concerns-nobody": "tidak menyebut guru yang dimaksud"
    case "too-many-replaced": "mengganti terlalu banyak catatan sekaligus"
    case "unreadable-body": "isinya belum dikenal versi Pelita ini; ikut diteruskan"
    case "replaces-other-entity": "mengganti catatan lain yang bukan miliknya; itu diabaikan"
    case "name-taken": "nomornya sudah dipakai catatan lain dari laptop yang sama"
    case "malformed": "bentuknya bukan catatan belajar"
    case _ where code.hasPrefix("malformed-"): "bentuknya rusak"
    default: "belum bisa dibaca (\(code))"
    }
  }
  func quarantined(_ count: Int, reason: String, isWaiting: Bool) -> String {
    "\(count) × \(reason)" + (isWaiting ? ", menunggu" : "")
  }
  func otherSchool(_ theirs: String, mine: String) -> String {
    "File ini dari \(theirs). Catatan di laptop ini milik \(mine). Belum digabungkan."
  }
  var mixSchools: String { "Gabungkan, ini memang sekolah yang sama" }
  var doNotMix: String { "Jangan digabungkan" }
  func merging(_ done: Int, of all: Int) -> String { "Memeriksa catatan: \(done) dari \(all)" }
  var mergingCanBeInterrupted: String {
    "Boleh dihentikan dengan Ctrl+C: catatan tetap seperti semula, lalu bisa diulang."
  }
  func newKey(of name: String, fingerprint: String, saidBy author: String?) -> String {
    let said = author.map { ", menurut \($0)" } ?? ""
    return "Kunci laptop baru untuk \(name)\(said): \(fingerprint)"
  }
}
