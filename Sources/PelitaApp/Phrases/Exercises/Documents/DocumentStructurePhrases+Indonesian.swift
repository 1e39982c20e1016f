import Curriculum

extension IndonesianPhrases {
  var headingMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Judul \"{text}\" belum ada.",
      why: "Pembaca mencari bagian lewat judulnya.",
      next: "Ketik \"{text}\" pada barisnya sendiri, lalu pilih gaya Tajuk 1 (Heading 1).")
  }
  var headingByHand: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{text}\" sudah ada, tetapi belum memakai gaya judul.",
      why: "Huruf tebal hanya mengubah rupa. Gaya judul membuat daftar isi.",
      next: "Klik di baris itu, lalu pilih Tajuk (Heading) di kotak gaya, kiri atas.")
  }
  var headingLevel: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{text}\" memakai Tajuk {level}, seharusnya Tajuk {wanted}.",
      why: "Tingkat judul menunjukkan bagian mana termasuk bagian mana.",
      next: "Klik di baris itu, lalu pilih Tajuk {wanted} (Heading {wanted}).")
  }
  var headingsFew: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Baru ada {count} judul dengan gaya Tajuk.",
      why: "Dengan judul, isi lebih cepat ditemukan.",
      next: "Beri gaya Tajuk (Heading) pada judul setiap bagian.")
  }
  var listMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{item}\" belum ada dalam daftar.",
      why: "Setiap butir perlu barisnya sendiri.",
      next: "Tambahkan \"{item}\" sebagai satu butir daftar.")
  }
  var listByHand: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Nomor atau tanda di depan \"{item}\" diketik sendiri.",
      why: "Nomor ketikan tidak berubah kalau satu langkah ditambah.",
      next: "Hapus tanda ketikan itu, blok barisnya, lalu tekan tombol daftar di bilah alat.")
  }
  var listForm: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{item}\" ada dalam daftar, tetapi jenisnya lain.",
      why: "Langkah yang berurutan memakai nomor; yang tidak berurutan memakai butir.",
      next: "Blok barisnya, lalu tekan tombol daftar yang lain.")
  }
  var sectionShort: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Di bawah \"{text}\" baru ada {count} kata.",
      why: "Bagian itu perlu isi supaya bisa dipakai besok.",
      next: "Tulis paling sedikit {wanted} kata di bawah \"{text}\".")
  }
  var textMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{text}\" belum ditemukan dalam dokumen.",
      why: "Tanpa itu pembaca belum tahu semuanya.",
      next: "Tambahkan \"{text}\", lalu simpan.")
  }
  var textLeft: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Tulisan \"{text}\" masih ada.",
      why: "Bagian itu contoh yang perlu diganti.",
      next: "Ganti \"{text}\" dengan isi yang benar.")
  }
  var wordsFew: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Dokumen ini baru {count} kata.",
      why: "Isinya belum cukup untuk dipakai.",
      next: "Tulis sampai paling sedikit {wanted} kata.")
  }
  var wordsMany: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Dokumen ini {count} kata.",
      why: "Tulisan yang lebih pendek lebih cepat dibaca.",
      next: "Ringkas sampai paling banyak {wanted} kata.")
  }
  var spacesByHand: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Ada spasi ganda di \"{text}\".",
      why: "Letak yang diatur dengan spasi bergeser kalau huruf berubah.",
      next: "Pakai satu spasi saja; untuk letak, pakai rata tengah atau Tab.")
  }
  var emptyLines: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Ada {count} baris kosong berturut-turut.",
      why: "Jarak dari baris kosong berubah di laptop lain.",
      next: "Hapus baris kosongnya; atur jarak lewat Format › Paragraf.")
  }
}
