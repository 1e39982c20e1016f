import Curriculum

extension IndonesianPhrases {
  func robotRunFeedback(_ reason: ExerciseReason) -> ExerciseFeedback? {
    switch reason.name {
    case "program-empty":
      ExerciseFeedback(
        seen: "Belum ada perintah untuk robot.", why: "Robot menunggu baris pertama.",
        next: "Ketik maju, lalu lihat apa yang terjadi.")
    case "hit-wall":
      ExerciseFeedback(
        seen: "Baris {line}: robot menabrak dinding.",
        why: "Di depannya tidak ada jalan waktu baris itu dibaca.",
        next: "Hitung lagi langkah sebelum baris itu, atau belok dulu.")
    case "nothing-to-pick":
      ExerciseFeedback(
        seen: "Baris {line}: di kotak itu tidak ada yang bisa diambil.",
        why: "Robot mengambil hanya di kotak tempatnya berdiri.",
        next: "Bawa robot tepat ke kotaknya, baru ambil.")
    case "nothing-to-put":
      ExerciseFeedback(
        seen: "Baris {line}: robot tidak membawa apa-apa.",
        why: "Yang ditaruh harus diambil lebih dulu.", next: "Cek apakah ada ambil sebelumnya.")
    case "endless":
      ExerciseFeedback(
        seen: "Robot berjalan {steps} langkah tanpa berhenti.",
        why: "Syarat di baris {line} selalu benar, jadi putarannya tidak pernah selesai.",
        next: "Di dalam putaran, buat sesuatu berubah, misalnya maju.")
    case "called-too-deep":
      ExerciseFeedback(
        seen: "Baris {line}: perintah itu memanggil dirinya sendiri terus-menerus.",
        why: "Robot tidak pernah sampai ke akhirnya.", next: "Hapus panggilan di dalam dirinya.")
    default: robotGoalFeedback(reason)
    }
  }

  private func robotGoalFeedback(_ reason: ExerciseReason) -> ExerciseFeedback? {
    switch reason.name {
    case "not-at-goal":
      ExerciseFeedback(
        seen: "Robot berhenti di {place}, belum di tujuan.", why: "Tujuan ada di kotak bertanda T.",
        next: "Cari baris terakhir yang masih benar, lalu lanjutkan dari sana.")
    case "things-left":
      ExerciseFeedback(
        seen: "Masih ada {count} yang belum diambil.", why: "Semua perlu diambil.",
        next: "Lihat kotak mana yang terlewat.")
    case "marks-empty":
      ExerciseFeedback(
        seen: "Masih ada {count} tempat yang kosong.", why: "Tiap kotak bertanda + perlu diisi.",
        next: "Bawa robot ke sana, lalu taruh.")
    case "wrong-facing":
      ExerciseFeedback(
        seen: "Robot menghadap ke \(side(reason, "facing")).",
        why: "Yang diminta: menghadap ke \(side(reason, "wanted")).",
        next: "Tambah satu atau dua belok di akhir.")
    case "other-map":
      ExerciseFeedback(
        seen: "Peta 1 berhasil, peta {map} dari {maps} belum.",
        why: "Program yang baik bekerja juga bila petanya berubah.",
        next: "Cari baris yang hanya cocok untuk peta 1.")
    default: nil
    }
  }

  private func side(_ reason: ExerciseReason, _ key: String) -> String {
    reason.seen[key].flatMap(RobotHeading.init(rawValue:)).map(heading) ?? "?"
  }

  func robotLimitFeedback(_ reason: ExerciseReason) -> ExerciseFeedback? {
    switch reason.name {
    case "too-many-lines":
      ExerciseFeedback(
        seen: "Programnya {lines} baris, batasnya {most}.",
        why: "Baris yang sama berturut-turut bisa diringkas.",
        next: "Cari bagian yang berulang, lalu pakai ulangi.")
    case "word-missing":
      ExerciseFeedback(
        seen: "Kata '{word}' belum dipakai.", why: "Latihan ini melatih kata itu.",
        next: "Tulis dengan '{word}'.")
    case "word-forbidden":
      ExerciseFeedback(
        seen: "Ada '{word}' di program.", why: "Di latihan ini kita coba tanpa kata itu.",
        next: "Cari cara lain.")
    case "line-not-given":
      ExerciseFeedback(
        seen: "Baris '{word}' tidak ada di pilihan, atau dipakai lebih sering.",
        why: "Di latihan ini barisnya sudah tersedia.", next: "Pakai baris yang ada saja.")
    case "not-a-program":
      ExerciseFeedback(
        seen: "Ini bukan teks program.", why: "Yang diperiksa file teks, misalnya program.txt.",
        next: "Pilih file programnya.")
    default: nil
    }
  }

  func predictionFeedback(_ reason: ExerciseReason) -> ExerciseFeedback? {
    switch reason.name {
    case "prediction-empty":
      ExerciseFeedback(
        seen: "Belum ada tebakan.", why: "Menebak dulu membuat kita membaca lebih teliti.",
        next: "Tulis kotaknya, misalnya B2.")
    case "prediction-unreadable", "prediction-outside":
      ExerciseFeedback(
        seen: "'{answer}' bukan kotak di peta.", why: "Kotak ditulis dengan huruf dan angka.",
        next: "Contoh: B2.")
    case "prediction-start":
      ExerciseFeedback(
        seen: "Di {answer} robot mulai.", why: "Yang dicari: tempatnya berhenti.", next: withAFinger
      )
    case "program-unreadable":
      ExerciseFeedback(
        seen: "Program soal ini tidak terbaca.", why: "", next: "Mohon beri tahu pendamping.")
    default: thoughtFeedback(reason)
    }
  }

  /// The thought behind a miss.
  private func thoughtFeedback(_ reason: ExerciseReason) -> ExerciseFeedback? {
    switch reason.name {
    case "prediction-one-short":
      ExerciseFeedback(
        seen: "Robot melewati {answer}, lalu masih maju sekali.",
        why: "Satu langkah terakhir belum terhitung.", next: withAFinger)
    case "prediction-mirrored":
      ExerciseFeedback(
        seen: "{answer} cocok kalau kiri dan kanan tertukar.",
        why: "Kiri dan kanan dilihat dari arah robot menghadap.",
        next: "Putar badan atau kertas searah robot, lalu coba lagi.")
    case "prediction-turn-moves":
      ExerciseFeedback(
        seen: "{answer} cocok kalau belok juga berpindah kotak.",
        why: "Belok hanya memutar robot di tempat.", next: withAFinger)
    case "prediction-on-way":
      ExerciseFeedback(
        seen: "Robot memang melewati {answer}, tetapi tidak berhenti di sana.",
        why: "Programnya masih berlanjut.", next: withAFinger)
    case "prediction-elsewhere":
      ExerciseFeedback(
        seen: "Robot tidak sampai ke {answer}.", why: "Ada langkah yang terbaca lain.",
        next: withAFinger)
    default: nil
    }
  }

  private var withAFinger: String { "Letakkan jari di robot, lalu jalankan baris demi baris." }
}
