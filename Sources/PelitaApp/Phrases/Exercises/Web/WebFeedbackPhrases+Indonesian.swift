import Curriculum

extension IndonesianPhrases {
  var noCodeWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Belum ada kode yang diketik.",
      why: "Kode muncul di halaman setelah semua langkah selesai.",
      next: "Kembali ke peramban, lanjutkan langkahnya, lalu ketik kodenya.")
  }

  var nearlyWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Hampir: satu tanda berbeda dalam {code}.",
      why: "Kode terdiri atas tiga tanda, garis, dan tiga tanda.",
      next: "Lihat kodenya sekali lagi di halaman, lalu ketik ulang.")
  }

  var otherCodeWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{code} bukan kode dari halaman latihan ini.",
      why: "Setiap laptop punya kode sendiri. Kode rekan tidak sama.",
      next: "Buka halamannya, ikuti langkahnya, lalu ketik kode di dalam kotak.")
  }

  var noBrowserWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Halaman latihan belum bisa dibuka di sini.",
      why: "Di beberapa Chromebook, peramban tidak bisa membaca folder Linux.",
      next:
        "Pilih nanti saja (n). Latihan ini bisa dikerjakan di laptop lain atau bersama "
        + "pendamping.")
  }

  var codeNeededWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Yang diperiksa di sini sebuah kode.",
      why: "Kodenya muncul di halaman latihan.",
      next: "Ketik kodenya sebagai teks.")
  }
}
