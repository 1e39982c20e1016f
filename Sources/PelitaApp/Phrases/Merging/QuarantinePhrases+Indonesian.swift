extension IndonesianPhrases {
  var quarantineIsEmpty: String { "Tidak ada yang disisihkan." }
  func quarantineTitle(_ count: Int) -> String { "Disisihkan: \(count). Tidak ada yang dibuang." }
  func quarantineReason(_ code: String) -> String {
    switch code {
    case "unknown-author":
      "penulisnya belum dikenal; masuk sendiri setelah ada file yang memperkenalkannya"
    case "bad-signature": "tanda tangannya tidak cocok dengan laptop penulisnya"
    case "too-long": "terlalu panjang untuk satu catatan"
    case "invalid-utf8", "not-utf8": "hurufnya rusak"
    case "unknown-kind": "bukan jenis catatan yang dikenal versi Pelita ini"
    case "misplaced": "tidak semestinya ada dalam file semacam ini"
    case "foreign-author", "foreign-subject": "ditulis tentang orang lain, bukan tentang dirinya"
    case "foreign-kind": "bukan jenis catatan yang ditulis seorang guru"
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
  var seeQuarantine: String { "Yang disisihkan dan alasannya: pelita school quarantine" }
  func quarantineCure(_ code: String) -> String {
    switch code {
    case "unknown-author": "Buka file sekolah dari rekan yang mengenal penulisnya."
    case "bad-signature": "Minta penulisnya mengirim lagi, langsung dari laptopnya."
    case "unknown-kind", "unreadable-body":
      "Perbarui Pelita di laptop ini, lalu minta file baru dari pengirimnya."
    case "name-taken": "Tidak perlu apa-apa: keduanya disimpan dan ikut dihitung."
    case "misplaced", "foreign-author", "foreign-subject", "foreign-kind", "concerns-nobody",
      "replaces-other-entity", "too-many-replaced":
      "Tidak perlu apa-apa: yang lain dalam file itu tetap masuk."
    default: "File aslinya tidak diubah. Minta pengirimnya mengirim lagi."
    }
  }
  func quarantineOrigin(file: String, line: Int, who: String) -> String {
    "Dari: \(who), file \(file), baris \(line)"
  }
  func quarantineOrigin(who: String, day: String) -> String { "Dari: \(who), \(day)" }
  func quarantineCureLine(_ cure: String) -> String { "Saran: \(cure)" }
  func quarantineExcerpt(_ text: String, bytes: Int) -> String {
    "Awalnya: \(text) (\(bytes) bita)"
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
  func vouchedKey(of name: String, fingerprint: String) -> String {
    "\(name) memakai laptop lain (\(fingerprint)); laptopnya yang sudah dikenal menjaminnya."
  }
}
