import Curriculum

extension IndonesianPhrases {
  var journalIsPrivate: String {
    "Catatan ini pribadi: tersimpan di laptop ini, tidak dinilai, tidak ikut terkirim."
  }
  var keepJournal: String { "Simpan catatan ini" }
  var journalIsEmpty: String { "Tulis dulu sedikit, satu kalimat pun cukup." }
  var journalKeptWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Catatan tersimpan di laptop ini.",
      why: "Menulis rencana membantu mengingat dan mencobanya.",
      next: "Catatan bisa dibuka dan diubah kapan saja.")
  }
}
