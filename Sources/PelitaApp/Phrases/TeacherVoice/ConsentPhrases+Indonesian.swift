extension IndonesianPhrases {
  var settingConsent: String { "Izin: apa boleh diceritakan" }
  var consentTitle: String { "Izin: apa boleh diceritakan, kepada siapa" }
  var consentExplained: String {
    "Awalnya semua tidak. Jawaban salah tidak pernah masuk laporan sekolah."
  }
  func title(of wish: ConsentWish) -> String {
    switch wish {
    case .namesInReports: "Nama saya di laporan sekolah"
    case .statements: "Hasil pelajaran saya untuk dinas"
    case .detailedStatements: "Jawaban dan pertanyaan saya untuk dinas"
    }
  }
  func explanation(of wish: ConsentWish) -> String {
    switch wish {
    case .namesInReports: "Dibaca kepala sekolah dan rekan. Kalau tidak: hanya jumlah."
    case .statements: "Pelajaran yang selesai, dengan kode, bukan nama."
    case .detailedStatements: "Tiap jawaban, dengan kode, bukan nama. Perlu izin nomor 2."
    }
  }
  var allowed: String { "boleh" }
  var notAllowed: String { "tidak" }
  var numberToggles: String { "Ketik nomornya untuk mengubah. Kapan saja bisa diubah lagi." }
  var consentTravels: String { "Tersimpan. Berlaku di sekolah sesudah file berikutnya dikirim." }
}
