import Curriculum

extension IndonesianPhrases {
  func robotReadingFeedback(_ reason: ExerciseReason) -> ExerciseFeedback? {
    let (seen, next): (String, String)
    switch reason.name {
    case "unknown-word":
      (seen, next) = ("'{word}' tidak dikenal.", "Pakai kata robot, misalnya maju.")
    case "unknown-word-near":
      (seen, next) = ("'{word}' tidak dikenal.", "Maksudnya '{nearest}'?")
    case "side-missing":
      (seen, next) = ("'{word}' ke mana?", "Tulis belok kiri atau belok kanan.")
    case "extra-words":
      (seen, next) = ("Sesudah '{word}' ada '{extra}'.", "Hapus '{extra}'.")
    case "two-on-one-line":
      (seen, next) = ("Ada dua hal di satu baris.", "Pindahkan '{extra}' ke baris baru.")
    case "number-after-action":
      (seen, next) = (
        "'{word}' hanya satu langkah.",
        "Tulis {word} {count} kali, satu baris satu, atau pakai ulangi."
      )
    case "number-missing":
      (seen, next) = ("'{word}' berapa kali?", "Tulis angkanya, misalnya ulangi 4 kali.")
    case "number-not-understood":
      (seen, next) = ("'{word}' belum jadi angka.", "Tulis dengan angka, misalnya ulangi 4 kali.")
    case "number-out-of-range":
      (seen, next) = ("{word} di luar batas.", "Pakai angka 1 sampai {most}.")
    case "condition-missing":
      (seen, next) = ("Sesudah '{word}' belum ada syarat.", "Contoh: {word} depan kosong")
    case "unknown-condition":
      (seen, next) = (
        "Syarat '{word}' tidak dikenal.", "Yang dikenal: depan kosong, ada benda, di tujuan."
      )
    case "unknown-condition-near":
      (seen, next) = ("Syarat '{word}' tidak dikenal.", "Maksudnya '{nearest}'?")
    default: return nil
    }
    return ExerciseFeedback(
      seen: "Baris {line}: " + seen, why: "Robot hanya mengenal kata-katanya sendiri.", next: next)
  }

  func robotBlockFeedback(_ reason: ExerciseReason) -> ExerciseFeedback? {
    let (seen, next): (String, String)
    switch reason.name {
    case "name-missing":
      (seen, next) = ("Perintah baru ini belum punya nama.", "Contoh: perintah putar_balik")
    case "name-unusable":
      (seen, next) = ("'{word}' tidak bisa jadi nama.", "Mulai dengan huruf, misalnya naik_tangga.")
    case "name-taken":
      (seen, next) = ("'{word}' sudah kata robot.", "Beri nama lain, misalnya jalan_jauh.")
    case "name-defined-twice":
      (seen, next) = ("'{word}' sudah dibuat di baris {first}.", "Beri nama lain, atau hapus satu.")
    case "end-missing":
      (seen, next) = (
        "'{word}' di sini belum ditutup.", "Tambah baris selesai di akhir bagiannya."
      )
    case "end-extra":
      (seen, next) = ("Ada '{word}' terlalu banyak.", "Hapus baris ini.")
    case "else-without-if":
      (seen, next) = ("'{word}' tanpa jika.", "Tulis dulu jika … di atasnya, tanpa selesai.")
    case "second-else":
      (seen, next) = ("'{word}' sudah ada satu.", "Satu jika hanya punya satu '{word}'.")
    case "definition-inside":
      (seen, next) = (
        "Perintah baru dibuat di dalam bagian lain.", "Pindahkan ke atas, di luar semua bagian."
      )
    case "program-too-long":
      (seen, next) = ("Programnya lebih dari {most} baris.", "Ringkas dengan ulangi.")
    case "line-too-long":
      (seen, next) = ("Baris ini lebih dari {most} huruf.", "Bagi menjadi beberapa baris.")
    case "nested-too-deep":
      (seen, next) = ("Terlalu banyak bagian di dalam bagian.", "Pakai paling banyak {most}.")
    default: return nil
    }
    return ExerciseFeedback(
      seen: "Baris {line}: " + seen,
      why: "Tiap ulangi, jika, selama, dan perintah berakhir dengan satu selesai.", next: next)
  }
}
