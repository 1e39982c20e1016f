import Curriculum

extension IndonesianPhrases {
  func keyNumber(_ number: Int, of all: Int) -> String { "tombol \(number) dari \(all)" }
  func pressInstruction(_ caps: [String]) -> String {
    let last = caps.last ?? ""
    switch caps.count {
    case ...1: return "Tekan tombol \(last) satu kali."
    case 2: return "Tahan \(caps[0]), tekan \(last), lalu lepaskan keduanya."
    default:
      let held = caps.dropLast().joined(separator: " dan ")
      return "Tahan \(held), tekan \(last), lalu lepaskan semuanya."
    }
  }
  func pressWhatIsFor(_ use: String) -> String { "Tekan tombol untuk \(use)." }
  func keyIsRight(_ caption: String, use: String) -> String { "Benar. \(caption) = \(use)." }
  var onceMore: String { "Yang ini sekali lagi." }
  var escapeOnceMoreToLeave: String { "Tekan Esc sekali lagi untuk keluar. Semua disimpan." }
  var escapeTwiceLeavesKeys: String { "(Esc dua kali: keluar dari latihan ini)" }

  var nothingArrived: String { "Belum ada yang sampai. Tidak apa-apa, pelan-pelan saja." }
  var enterNamesInstead: String { "Tidak terjadi apa-apa? Tekan Enter, lalu sebut tombolnya." }
  var enterIsNotNeeded: String {
    "Enter tidak perlu di sini. Kalau tombolnya tidak jalan, tekan Enter lagi."
  }
  var nameItInstead: String {
    "Tombol itu mungkin dipakai laptop sendiri. Di sini cukup disebut namanya."
  }
  func whichKey(for use: String) -> String { "Tombol apa untuk \(use)?" }
  func itsNameIs(_ caption: String) -> String { "Tombolnya \(caption). Ketik namanya satu kali." }
  var howToNameKeys: String { "Ketik nama tombolnya, misalnya Ctrl+B, lalu Enter. 0 untuk keluar." }
  var nameTheKeyFirst: String { "Ketik dulu nama tombolnya." }
  func isNoKeyName(_ text: String) -> String {
    "\"\(text)\" belum terbaca sebagai nama tombol. Contoh: Ctrl+B, F2, panah kiri."
  }

  var copyAndPaste: String { "Salin teks ini, lalu tempel di sini:" }
  var pasteInThisTerminal: String {
    "Blok teksnya dengan mouse, klik kanan, pilih Salin. Lalu klik kanan, pilih Tempel. "
      + "Di terminal sering juga Ctrl+Shift+C dan Ctrl+Shift+V."
  }
  var typedIsNotPasted: String { "Itu diketik. Di sini yang ditunggu teks yang ditempel." }

  var probeIntroduction: String {
    "Satu menit saja: kita lihat tombol mana yang sampai ke Pelita di laptop ini. "
      + "Di sini tidak ada benar atau salah."
  }
  var enterSkipsThisKey: String { "Tidak terjadi apa-apa? Tekan Enter, tombol ini dilewati." }
  func keyArrived(_ caption: String) -> String { "\(caption) sampai." }
  func otherKeyArrived(_ caption: String) -> String {
    "Yang sampai \(caption). Coba sekali lagi, atau Enter untuk melewati."
  }
  func keyIsNamedInstead(_ caption: String) -> String {
    "Baik. \(caption) nanti cukup disebut namanya."
  }

  func keysFeedback(_ reason: String) -> ExerciseFeedback? {
    switch reason {
    case "nothing-pressed":
      ExerciseFeedback(
        seen: "Belum ada tombol yang ditekan.", why: "", next: "Mulai dari tombol pertama.")
    case "modifier-missing":
      ExerciseFeedback(
        seen: "Yang sampai {pressed} saja.", why: "Untuk {use}, tombolnya {wanted}.",
        next: "Tahan dulu tombol pertama, jangan dilepas, baru tekan tombol berikutnya.")
    case "other-modifier":
      ExerciseFeedback(
        seen: "Yang ditekan {pressed}.", why: "Untuk {use}, tombolnya {wanted}.",
        next: "Lihat tombol mana yang ditahan: {wanted}.")
    case "other-key":
      ExerciseFeedback(
        seen: "Yang ditekan {pressed}.", why: "Untuk {use}, tombolnya lain.",
        next: "Coba cari {wanted}.")
    case "pasted-other":
      ExerciseFeedback(
        seen: "Yang ditempel \"{pasted}\".", why: "Yang diminta \"{text}\".",
        next: "Blok teks itu dari huruf pertama sampai terakhir, salin, lalu tempel.")
    case "pasted-not-pressed":
      ExerciseFeedback(
        seen: "Yang sampai teks tempelan.", why: "Untuk {use}, cukup satu tombol.",
        next: "Tekan {wanted}.")
    case "no-key":
      ExerciseFeedback(
        seen: "\"{typed}\" belum terbaca sebagai nama tombol.",
        why: "Nama tombol ditulis seperti di papan ketik.", next: "Contoh: {wanted}.")
    case "keys-left":
      ExerciseFeedback(
        seen: "Masih ada {count} tombol.", why: "Latihan ini selesai di tombol terakhir.",
        next: "Lanjutkan dari tombol yang belum ditekan.")
    case "keys-over":
      ExerciseFeedback(
        seen: "Ada {count} tombol lebih dari yang diminta.", why: "Satu baris untuk satu tombol.",
        next: "Hapus baris yang lebih.")
    default: nil
    }
  }
}
