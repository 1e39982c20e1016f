import Curriculum

extension IndonesianPhrases {
  var tableMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Belum ada tabel.",
      why: "Tabel membuat isi lebih cepat dibaca.",
      next: "Pilih menu Tabel › Sisip Tabel (Insert Table).")
  }
  var tableSmall: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Tabelnya {size} (kolom × baris).",
      why: "Isi yang diminta butuh {wanted}.",
      next: "Klik kanan di tabel, lalu sisipkan baris atau kolom.")
  }
  var tableNoHeader: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Baris pertama tabel belum ditandai sebagai baris judul.",
      why: "Baris judul terulang di halaman berikut dan dibaca pembaca layar.",
      next: "Klik di tabel, buka sifat tabel, lalu nyalakan \"ulangi baris judul\".")
  }
  var tableGap: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Baris {row} tabel masih punya kotak kosong.",
      why: "Rencana yang lengkap bisa dipakai rekan lain.",
      next: "Isi kotak yang kosong di baris \"{text}\".")
  }
  var pictureMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Belum ada gambar.",
      why: "Gambar membantu murid memahami isi.",
      next: "Pilih menu Sisip › Citra (Insert › Image).")
  }
  var altTextMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Gambar {number} belum punya teks alternatif.",
      why: "Murid yang tidak melihat gambar tetap perlu tahu isinya.",
      next: "Klik kanan gambarnya, pilih Alt Text, lalu tulis satu kalimat tentang isinya.")
  }
  var altTextFileName: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Teks alternatif gambar {number} baru nama file: \"{text}\".",
      why: "Nama file tidak menceritakan isi gambar.",
      next: "Ganti dengan satu kalimat tentang yang terlihat.")
  }
  var lettersSmall: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Huruf pada \"{text}\" berukuran {size}.",
      why: "Ukuran di bawah {wanted} sulit dibaca banyak orang.",
      next: "Blok tulisannya, lalu pilih ukuran {wanted} atau lebih.")
  }
  var contrastLow: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Warna tulisan \"{text}\" terlalu muda (kontras {ratio} banding 1).",
      why: "Tulisan muda di kertas putih sulit dibaca, apalagi hasil fotokopi.",
      next: "Blok tulisannya, lalu pilih hitam atau warna yang gelap.")
  }
  var pageOther: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Ukuran atau margin halaman sekarang {size}.",
      why: "Halaman yang tidak cocok terpotong saat dicetak.",
      next: "Buka Format › Gaya Halaman (Page Style), lalu atur seperti pada langkahnya.")
  }
  var pageNumberMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Belum ada nomor halaman.",
      why: "Lembar yang terlepas bisa diurutkan lagi dengan nomor.",
      next: "Buat kaki halaman di menu Sisip (Insert), lalu Sisip › Nomor Halaman.")
  }
  var pageNumberTyped: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Nomor halaman diketik sebagai angka biasa.",
      why: "Angka ketikan sama di semua halaman.",
      next: "Hapus angkanya, lalu pilih Sisip › Nomor Halaman (Insert › Page Number).")
  }
  var marginTextMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{text}\" belum ada di kepala atau kaki halaman.",
      why: "Di sana tulisan itu muncul di setiap halaman.",
      next: "Buat kepala atau kaki halaman lewat menu Sisip, lalu ketik di situ.")
  }
  var linkMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Tautan ke {address} belum ada.",
      why: "Dengan tautan, pembaca tinggal klik.",
      next: "Blok tulisannya, lalu tekan Ctrl+K dan tempel alamatnya.")
  }
  var linkTyped: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Alamat {address} baru tulisan, belum tautan.",
      why: "Tulisan saja tidak bisa diklik.",
      next: "Blok alamatnya, lalu tekan Ctrl+K dan pilih OK.")
  }
}
