import Curriculum

extension IndonesianPhrases {
  var lineIsTypedThenEnter: String {
    "Ketik, lalu Enter. Enter saja: biarkan. Tanda - : kosongkan. k: lihat semua."
  }
  var linesEndWithEmptyLine: String {
    "Tulis baris demi baris. Enter di baris kosong: selesai. Tanda - : kosongkan."
  }
  var numberIsPicked: String { "Ketik nomornya. Enter saja: biarkan. Tanda - : kosongkan." }
  var numbersArePicked: String {
    "Ketik nomornya (boleh lebih dari satu: 1 3). Enter saja: biarkan. Tanda - : kosongkan."
  }
  func standsThereNow(_ value: String) -> String { "Sekarang: \(value)" }
  var notFilledYet: String { "(belum diisi)" }
  var lineChangesByNumber: String { "Ketik nomor baris untuk mengubahnya." }
  var checkForm: String { "Periksa" }
  var writeFormAsFile: String { "Tulis di program lain, sebagai file teks" }
  var backFromForm: String { "Kembali (tulisan tetap ada)" }
  func formIsInFile(_ place: String) -> String {
    "Formulir ada di: \(place). Isi di sana, simpan (Ctrl+S), lalu tekan Enter di sini."
  }
  func notInTheList(_ number: String) -> String { "\"\(number)\" tidak ada di daftar ini." }
  var textNeededWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "File itu tidak berisi teks biasa.",
      why: "Yang diperiksa di sini baris-baris seperti \"Kepada: …\".",
      next: "Simpan sebagai teks biasa (.txt), lalu periksa lagi.")
  }
}
