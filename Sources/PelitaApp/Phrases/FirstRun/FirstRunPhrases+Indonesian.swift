extension IndonesianPhrases {
  var tagline: String { "Pelita — belajar komputer, pelan-pelan, di rumah sendiri" }
  var lettersTooSmall: String { "Huruf terlalu kecil? Tahan Ctrl, tekan +" }
  var askName: String { "Siapa nama Bapak atau Ibu?" }
  var nicknameIsEnough: String { "Nama panggilan saja boleh. Ketik nama, lalu tekan Enter." }
  var nameNeedsLetters: String {
    "Ketik nama dengan huruf dulu, misalnya: Contoh. Lalu tekan Enter."
  }
  func nameIsTooLong(limit: Int) -> String {
    "Nama itu panjang sekali. Nama panggilan saja cukup (sampai \(limit) huruf)."
  }
  var askAddress: String { "Pelita memanggil dengan:" }
  var addressIbu: String { "Bu" }
  var addressBapak: String { "Pak" }
  var addressNameOnly: String { "nama saja" }
  func welcome(_ called: String) -> String { "Selamat datang, \(called)." }
  var answersAreKept: String {
    "Pelita menyimpan setiap jawaban. Kalau mati lampu, tidak ada yang hilang."
  }
  var nothingCanBreak: String {
    "Tidak ada yang bisa rusak di sini. Salah itu bagian dari belajar."
  }
  var pressEnterToStart: String { "Tekan Enter untuk mulai." }
}
