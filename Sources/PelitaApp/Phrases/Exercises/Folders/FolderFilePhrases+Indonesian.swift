import Curriculum

extension IndonesianPhrases {
  var notDeletedWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} masih ada di {place}.",
      why: "File kembar membuat ragu: mana yang dipakai?",
      next: "Klik {name}, lalu tekan tombol Delete.")
  }

  var fileMissingWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} belum ada di {place}.",
      why: "Nama dan tempat ditentukan saat menyimpan.",
      next: "Pilih Simpan Sebagai, buka {place}, ketik {name}, lalu Simpan.")
  }

  var notAFileWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{name}\" di {place} adalah folder, bukan file.",
      why: "Nama ini untuk sebuah file.",
      next: "Ganti nama folder itu, lalu simpan filenya di {place}.")
  }

  var emptyWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} ada, tetapi kosong.",
      why: "File kosong tidak bisa dibaca siapa pun.",
      next: "Buka yang asli, lalu simpan sekali lagi dengan nama ini.")
  }

  var notNewerWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} lebih tua daripada latihan ini.",
      why: "Tampaknya ini file lama dengan nama yang sama.",
      next: "Simpan sekali lagi dari dokumen aslinya.")
  }

  var notAPDFWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} belum berupa PDF di dalamnya.",
      why: "Mengganti akhiran nama tidak mengubah isi file.",
      next: "Buka dokumennya, pilih Berkas › Ekspor sebagai PDF, lalu simpan dengan nama ini.")
  }

  var notACSVWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "{name} belum berupa CSV di dalamnya.",
      why: "Mengganti akhiran nama tidak mengubah isi file.",
      next: "Buka tabelnya, pilih Simpan Sebagai, lalu pilih jenis Teks CSV.")
  }

  var extraWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Di {place} ada yang tidak termasuk: {name}.",
      why: "Folder yang rapi berisi satu macam hal.",
      next: "Pindahkan {name} ke tempatnya.")
  }

  var noBackupFolderWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Folder cadangan untuk {name} belum ada di {place}.",
      why: "Cadangan di tempat lain menyelamatkan kerja saat laptop rusak.",
      next: "Salin folder {name} (Ctrl+C), buka {place}, lalu tempel (Ctrl+V).")
  }

  var backupIncompleteWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Di {place} belum ada {name}.",
      why: "Cadangan berguna kalau lengkap.",
      next: "Salin seluruh folder sekaligus: klik foldernya, Ctrl+C, lalu Ctrl+V.")
  }

  var folderGoneWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Folder latihannya tidak ditemukan.",
      why: "Mungkin namanya berubah, atau foldernya pindah.",
      next: "Tekan Enter: Pelita menyiapkan folder yang baru. Yang lama tidak dihapus.")
  }

  var folderNeededWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Yang diperiksa di sini sebuah folder.",
      why: "Latihan ini dikerjakan dengan file dan folder.",
      next: "Berikan alamat folder latihannya.")
  }
}
