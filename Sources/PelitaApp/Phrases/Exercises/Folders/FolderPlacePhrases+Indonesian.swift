import Curriculum

extension IndonesianPhrases {
  var folderMissingWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Folder \"{name}\" belum ada di {place}.",
      why: "Berkas baru bisa rapi kalau tempatnya sudah ada.",
      next: "Buka {place}, klik kanan di tempat kosong, pilih Folder Baru, lalu ketik {name}.")
  }

  var folderElsewhereWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Folder \"{name}\" ada, tetapi di {place}.",
      why: "Folder dicari di tempat yang disepakati.",
      next: "Potong folder itu (Ctrl+X), buka {target}, lalu tempel (Ctrl+V).")
  }

  var folderNearNameWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Ada folder \"{found}\". Yang diminta \"{name}\".",
      why: "Huruf besar, huruf kecil, dan spasi dibedakan oleh komputer.",
      next: "Klik foldernya, tekan F2, lalu ketik {name}.")
  }

  var notAFolderWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{name}\" adalah file, bukan folder.",
      why: "File tidak bisa menampung file lain.",
      next: "Ganti nama file itu, lalu buat folder baru bernama {name}.")
  }

  var notMovedWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} masih di tempat semula.",
      why: "Tempatnya nanti di {place}.",
      next: "Klik filenya, potong (Ctrl+X), buka {place}, lalu tempel (Ctrl+V).")
  }

  var notCopiedWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Salinan {name} belum ada di {place}.",
      why: "Dua tempat lebih aman daripada satu.",
      next: "Klik filenya, salin (Ctrl+C), buka {place}, lalu tempel (Ctrl+V).")
  }

  var stillThereWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} sudah sampai, tetapi yang lama masih ada di {place}.",
      why: "Itu menyalin. Dua file kembar lama-lama membingungkan.",
      next: "Hapus yang ada di {place}. Lain kali pakai Potong (Ctrl+X).")
  }

  var movedNotCopiedWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} tidak ada lagi di {place}.",
      why: "Itu memindah. Kalau menyalin, aslinya tetap di tempatnya.",
      next: "Salin {name} kembali ke {place} dengan Ctrl+C dan Ctrl+V.")
  }

  var elsewhereWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} ada, tetapi di folder {place}.",
      why: "File ini dicari di {target}.",
      next: "Potong filenya (Ctrl+X), buka {target}, lalu tempel (Ctrl+V).")
  }

  var otherNameWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Filenya sudah di {place}, tetapi namanya \"{found}\".",
      why: "Nama yang diminta: {name}.",
      next: "Klik filenya, tekan F2, lalu perbaiki namanya menjadi {name}.")
  }

  var nearNameWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Di {place} ada \"{found}\". Yang diminta \"{name}\".",
      why: "Huruf besar, huruf kecil, spasi, dan akhiran dibedakan.",
      next: "Klik filenya, tekan F2, lalu ketik {name}.")
  }

  var lostWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} tidak ditemukan di folder latihan ini.",
      why: "Mungkin terhapus, atau pindah ke luar.",
      next: "Tekan Ctrl+Z di pengelola file, atau lihat Tempat Sampah. Bisa juga mulai dari awal.")
  }

  var changedWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Isi {name} berubah.",
      why: "Tugas ini memindah atau memberi nama. Isinya tetap.",
      next: "Buka filenya, tekan Ctrl+Z, simpan. Bisa juga mulai dari awal.")
  }

  var linkNotFileWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} di {place} adalah penunjuk ke file lain (tautan).",
      why: "Kalau yang asli hilang, penunjuk tidak berisi apa-apa.",
      next: "Hapus penunjuk itu, lalu salin filenya dengan Ctrl+C dan Ctrl+V.")
  }
}
