import Curriculum

extension IndonesianPhrases {
  var formEmptyWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Formulirnya masih kosong.",
      why: "Setiap baris diisi satu per satu.",
      next: "Tekan Enter, lalu isi baris pertama.")
  }

  var fieldEmptyWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} masih kosong.",
      why: "Pembaca membutuhkan bagian ini.",
      next: "Ketik nomor baris {field}, lalu isi.")
  }

  var fieldNotEmptyWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} terisi: {part}.",
      why: "Kali ini bagian itu tidak diperlukan.",
      next: "Ketik nomor baris {field}, lalu ketik - untuk mengosongkan.")
  }

  var notAnAddressWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{part}\" belum berbentuk alamat surel.",
      why: "Alamat surel punya satu tanda @ dan titik sesudahnya, tanpa spasi.",
      next: "Lihat contoh alamatnya, lalu ketik ulang di {field}.")
  }

  var addressMissingWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} belum memuat {part}.",
      why: "Tanpa alamat itu, suratnya tidak sampai kepada yang dituju.",
      next: "Tambahkan {part} di {field}.")
  }

  var addressExtraWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} memuat {part}.",
      why: "Surat ini tidak ditujukan kepada alamat itu.",
      next: "Hapus {part} dari {field}.")
  }

  var tooManyWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Di {field} ada terlalu banyak isian.",
      why: "Semua orang yang tertulis di sini saling melihat alamatnya.",
      next: "Sisakan yang perlu saja di {field}.")
  }

  var lacksPartWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} belum menyebut: {part}.",
      why: "Pembaca perlu tahu itu tanpa bertanya lagi.",
      next: "Ketik nomor baris {field}, lalu tambahkan {part}.")
  }

  var avoidPartWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} memakai \"{part}\".",
      why: "Kata itu kurang cocok untuk surat ini.",
      next: "Ganti \"{part}\" dengan kata lain.")
  }

  var tooShortWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} masih pendek.",
      why: "Paling sedikit {part} kata, supaya jelas siapa, apa, dan kapan.",
      next: "Tambahkan yang belum disebut.")
  }

  var tooLongWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} panjang sekali.",
      why: "Surat yang singkat lebih sering dibaca sampai selesai. Batasnya {part} kata.",
      next: "Hapus yang tidak perlu.")
  }

  var otherChoiceWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Di {field} tertulis \"{part}\".",
      why: "Pilihan itu belum cocok dengan keadaannya.",
      next: "Baca lagi keadaannya, lalu pilih yang lain.")
  }

  var attachmentMissingWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} belum memuat {part}.",
      why: "Penerima menunggu file itu.",
      next: "Ketik nomor baris {field}, lalu pilih {part}.")
  }

  var attachmentExtraWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} memuat {part}.",
      why: "File itu bukan untuk penerima surat ini.",
      next: "Ketik nomor baris {field}, lalu pilih lagi.")
  }

  var attachmentForgottenWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Surat menyebut lampiran, tetapi {field} kosong.",
      why: "Ini sering terjadi: file lupa dilampirkan.",
      next: "Ketik nomor baris {field}, lalu pilih filenya.")
  }

  var attachmentNotMentionedWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{part} dilampirkan, tetapi suratnya tidak menyebutnya.",
      why: "Penerima bisa tidak melihat lampiran yang tidak disebut.",
      next: "Tambahkan satu kalimat, misalnya: Terlampir …")
  }

  var allCapitalsWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{field} ditulis dengan huruf besar semua.",
      why: "Di surel, huruf besar semua terasa seperti berteriak.",
      next: "Tulis lagi dengan huruf biasa.")
  }
}
