import TrainingModel

extension IndonesianPhrases {
  var keyTakeBack: String { "batalkan tulisan terakhir" }
  var takeBackTitle: String { "Batalkan yang terakhir ditulis?" }
  func takesBack(_ title: String, toRemoval isRemoved: Bool) -> String {
    isRemoved ? "\(title): ditiadakan lagi" : "\(title): kembali seperti sebelumnya"
  }
  func writtenBy(_ name: String, on day: CalendarDay) -> String {
    "Ditulis \(name), \(longDate(day))."
  }
  var nothingLeavesTheRecord: String { "Yang lama tetap tersimpan di riwayat." }
  var takeItBack: String { "Ya, batalkan" }
  var takenBack: String { "Sudah dibatalkan." }
  func explanation(of problem: TakingBack.Problem, title: String, name: String) -> Explanation {
    switch problem {
    case .nothingWritten:
      Explanation(what: "Belum ada yang ditulis di laptop ini yang bisa dibatalkan.", cure: "")
    case .isEvidence:
      Explanation(
        what: "\(title) tidak bisa dibatalkan: itu bukti atau dasar catatan sekolah.",
        cure: "Kalau ada yang keliru, ubah isinya.")
    case .changedSince:
      Explanation(
        what: "\(title) sudah diubah lagi oleh \(name).",
        cure: "Lihat isinya sekarang, lalu ubah kalau perlu.")
    case .earlierIsMissing:
      Explanation(
        what: "Isi \(title) yang sebelumnya tidak ada di laptop ini.",
        cure: "Gabungkan dulu file sekolah yang lengkap, atau ubah isinya.")
    }
  }
}
