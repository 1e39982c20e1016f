import Curriculum

extension IndonesianPhrases {
  var nameUnchangedWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} masih bernama lama.",
      why: "Nama itu belum memberi tahu isinya.",
      next: "Klik filenya, tekan F2, ketik nama yang menyebut isi.")
  }

  var nameLacksWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Nama \"{name}\" belum menyebut {part}.",
      why: "Nama yang lengkap terbaca tanpa membuka filenya.",
      next: "Klik filenya, tekan F2, lalu tambahkan {part}.")
  }

  var nameVagueWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Nama \"{name}\" memakai kata \"{part}\".",
      why: "Besok ada yang lebih baru, dan kata itu tidak berarti lagi.",
      next: "Ganti \"{part}\" dengan tanggal, misalnya 2026-11-23.")
  }

  var nameWithoutDateWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Nama \"{name}\" belum memuat tanggal lengkap.",
      why: "Dengan tanggal, terlihat mana yang terbaru.",
      next: "Tambahkan tanggal: tahun-bulan-hari, misalnya 2026-11-23.")
  }

  var dateOrderWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Tanggal dalam \"{name}\" tidak dimulai dari tahun.",
      why: "Dengan tahun di depan, daftar nama ikut urut waktu.",
      next: "Tulis tahun-bulan-hari, misalnya 2026-11-23.")
  }

  var nameTooLongWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Nama \"{name}\" panjang sekali.",
      why: "Di layar nama panjang terpotong.",
      next: "Pakai kata-kata yang penting: apa, kelas, waktu.")
  }

  var nameUnsafeWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Nama \"{name}\" memakai tanda {part}.",
      why: "Windows dan flashdisk menolak tanda itu.",
      next: "Ganti dengan tanda hubung (-) atau spasi.")
  }

  var endingChangedWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Akhiran {part} hilang dari nama \"{name}\".",
      why: "Dari akhiran, komputer tahu program mana yang membukanya.",
      next: "Tekan F2, lalu tambahkan {part} di ujung nama.")
  }

  var tooMuchWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Di folder latihan ini ada banyak sekali file, atau file yang besar.",
      why: "Pelita memeriksa file latihan saja.",
      next: "Pindahkan file lain ke luar folder latihan, lalu periksa lagi.")
  }
}
