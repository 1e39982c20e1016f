import Curriculum

extension IndonesianPhrases {
  var slidesFew: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Baru ada {count} slide.",
      why: "Isi yang dibagi rata enak diikuti.",
      next: "Tambah slide: tahan Ctrl, tekan M.")
  }
  var slidesMany: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Ada {count} slide.",
      why: "Lebih sedikit slide memberi waktu untuk bertanya.",
      next: "Gabung atau hapus slide yang berlebih.")
  }
  var slideMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Slide berjudul \"{text}\" belum ada.",
      why: "Bagian itu dibutuhkan dalam alur.",
      next: "Tambah slide, lalu ketik \"{text}\" di kotak judulnya.")
  }
  var slidesOrder: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Slide \"{text}\" belum pada urutannya.",
      why: "Urutan yang tepat membantu murid mengikuti.",
      next: "Seret gambar kecil slide itu di panel kiri ke tempatnya.")
  }
  var slideTitleMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Slide {slide} belum punya judul.",
      why: "Judul memberi tahu isi slide, juga kepada pembaca layar.",
      next: "Klik kotak judul di bagian atas slide {slide}, lalu ketik judulnya.")
  }
  var slideTitleInBox: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Judul slide {slide} (\"{text}\") ada di kotak teks biasa.",
      why: "Kotak teks tidak dikenal sebagai judul.",
      next: "Pilih tata letak yang punya kotak judul, lalu pindahkan tulisannya ke situ.")
  }
  var slideWordy: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Slide {slide} berisi {count} kata.",
      why: "Dari bangku belakang, lebih dari {wanted} kata sulit dibaca.",
      next: "Pilih kata kunci saja; ceritakan sisanya atau pindahkan ke catatan.")
  }
  var sourceMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Gambar di slide {slide} belum disebut sumbernya.",
      why: "Murid belajar menghargai karya orang dari contoh gurunya.",
      next: "Ketik \"Sumber: …\" di bawah gambar.")
  }
  var notesFew: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Catatan pembicara ada di {count} slide.",
      why: "Catatan menyimpan yang ingin diceritakan, bukan dibaca murid.",
      next: "Buka tampilan Catatan, lalu tulis di paling sedikit {wanted} slide.")
  }
}
