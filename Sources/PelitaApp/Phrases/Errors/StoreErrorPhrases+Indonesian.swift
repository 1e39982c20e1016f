import Storage

extension IndonesianPhrases {
  func explanation(of error: StorageError) -> Explanation {
    switch error {
    case .madeByNewerPelita:
      Explanation(
        what: "Catatan belajar ini dibuat oleh Pelita yang lebih baru.",
        cure: "Data aman. Mohon minta pendamping memperbarui Pelita di laptop ini.")
    case .openElsewhere:
      Explanation(
        what: "Pelita sudah terbuka di jendela lain.",
        cure: "Kembali ke jendela itu, atau tutup dulu, lalu coba lagi.")
    case .belongsToAnother(let path, _):
      Explanation(
        what: "Folder catatan ini milik orang lain: \(path)",
        cure: "Tidak ada yang diubah. Mohon tunjukkan ke pendamping.")
    case .noPermission(let path):
      Explanation(
        what: "Pelita tidak boleh menulis di \(path).",
        cure: "Jawaban belum tersimpan. Mohon minta pendamping memeriksa izin folder itu.")
    case .readOnly(let path):
      Explanation(
        what: "Tempat ini hanya bisa dibaca: \(path)",
        cure: "Jawaban belum tersimpan. Mohon minta pendamping memeriksanya.")
    case .diskFull:
      Explanation(
        what: "Penyimpanan laptop penuh. Jawaban terakhir belum tersimpan.",
        cure: "Kosongkan sedikit tempat (misalnya tempat sampah), lalu coba lagi.")
    case .damaged:
      Explanation(
        what: "Catatan belajar terbaca rusak. Jawaban terakhir belum tersimpan.",
        cure: "Keluar, lalu buka Pelita lagi: catatan akan dipulihkan sejauh mungkin.")
    case .notFound(let path):
      Explanation(
        what: "Catatan belajar tidak ditemukan: \(path)", cure: "Keluar, lalu buka Pelita lagi.")
    case .failed(let path, let code):
      Explanation(
        what: "Catatan belajar tidak bisa dipakai sekarang (\(path), kode \(code)).",
        cure: "Coba lagi. Kalau masih sama, tunjukkan baris ini ke pendamping.")
    }
  }
}
