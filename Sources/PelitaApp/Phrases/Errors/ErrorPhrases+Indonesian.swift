extension IndonesianPhrases {
  func unexpected(_ detail: String) -> Explanation {
    Explanation(
      what: "Ada yang tidak terduga: \(detail)",
      cure: "Data di laptop ini aman. Coba sekali lagi; kalau masih sama, tunjukkan ke pendamping.")
  }
  func noPersonYet() -> Explanation {
    Explanation(
      what: "Belum ada yang belajar di laptop ini.", cure: "Jalankan pelita untuk mulai.")
  }
  func noSuchLesson(_ name: String, similar: [String]) -> Explanation {
    Explanation(
      what: "Pelajaran \"\(name)\" tidak ditemukan.",
      cure: similar.isEmpty
        ? "Lihat daftarnya dengan pelita module list."
        : "Mungkin maksudnya: \(similar.joined(separator: ", ")).")
  }
  func noLessonInFile(_ path: String) -> Explanation {
    Explanation(
      what: "Di file \"\(path)\" tidak ada pelajaran.",
      cure: "Pelajaran adalah file Markdown yang punya judul, yaitu baris yang diawali tanda #.")
  }
}
