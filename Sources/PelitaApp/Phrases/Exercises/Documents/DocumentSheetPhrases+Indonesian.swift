import Curriculum

extension IndonesianPhrases {
  var formulaMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Sel {cell} masih kosong.",
      why: "Di situ hasilnya dihitung.",
      next: "Klik sel {cell}, ketik rumus yang dimulai dengan =, lalu tekan Enter.")
  }
  var formulaTyped: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Di sel {cell} ada isi ketikan: {value}.",
      why: "Hasil ketikan tidak ikut berubah kalau nilai diperbaiki.",
      next: "Ganti dengan rumus yang dimulai dengan = dan menyebut sel-selnya.")
  }
  var formulaPart: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Rumus di {cell} baru memakai sebagian data: {formula}.",
      why: "Data yang tidak ikut membuat hasilnya keliru.",
      next: "Ubah rentangnya sampai semua baris masuk, dari yang pertama sampai terakhir.")
  }
  var formulaNotFilled: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Rumus sudah ada di atas, tetapi sel {cell} masih kosong.",
      why: "Setiap baris butuh hasilnya sendiri.",
      next: "Klik sel dengan rumus, lalu seret kotak kecil di sudutnya ke bawah.")
  }
  var formulaDiffers: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Rumus {formula} di {cell} memberi {value}, seharusnya {wanted}.",
      why: "Fungsi, tanda, atau sel yang disebut belum cocok.",
      next: "Baca rumusnya pelan-pelan: fungsi apa, dari sel mana sampai sel mana?")
  }
  var formulaLucky: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Rumus {formula} di {cell} cocok untuk angka ini saja.",
      why: "Kalau nilai berubah, hasilnya keliru.",
      next: "Periksa batasnya: tepat di batas, sudah termasuk atau belum? Sebut sel, bukan angka.")
  }
  var formulaError: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Sel {cell} menunjukkan {value}.",
      why: "Rumus {formula} menyebut sel yang tidak bisa dihitung.",
      next: "Klik sel itu, lalu periksa nama fungsi dan sel di dalam kurung.")
  }
  var functionMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Rumus {function} atas cukup banyak sel belum ditemukan.",
      why: "Hasil ketikan tidak ikut berubah kalau data diperbaiki.",
      next: "Tulis rumus {function} atas seluruh kolom nilai.")
  }
  var numberFormatOther: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Angka di {cell} belum ditampilkan seperti yang diminta.",
      why: "Bentuk yang sama membuat kolom cepat dibaca.",
      next: "Blok selnya, tekan Ctrl+1, lalu pilih bentuk angkanya.")
  }
  var notSorted: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Urutannya belum tepat mulai sel {cell} ({value}).",
      why: "Daftar yang urut langsung menunjukkan siapa yang perlu dibantu.",
      next: "Blok seluruh tabel, lalu pilih Data › Urutkan (Sort).")
  }
  var sortedTorn: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Isi baris terpisah: nilai tidak lagi di sebelah nama yang benar.",
      why: "Kalau satu kolom saja diurutkan, pasangannya tertinggal.",
      next: "Batalkan (tahan Ctrl, tekan Z), blok seluruh tabel, lalu urutkan lagi.")
  }
  var filterMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Penapis otomatis belum menyala.",
      why: "Dengan penapis, yang belum tuntas terlihat sekali klik.",
      next: "Klik di baris judul, lalu pilih Data › Penapis Otomatis (AutoFilter).")
  }
  var notFrozen: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Baris judul ikut tergulir.",
      why: "Kalau dibekukan, nama kolom selalu terlihat.",
      next: "Klik sel A2, lalu pilih Tilik › Bekukan Baris dan Kolom (View › Freeze).")
  }
  var chartMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Belum ada bagan.",
      why: "Bagan menunjukkan perbedaan dalam sekali lihat.",
      next: "Blok {cells}, lalu pilih Sisip › Bagan (Insert › Chart).")
  }
  var chartPart: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Bagan baru memakai {seen}.",
      why: "Data di luar itu tidak terlihat.",
      next: "Klik dua kali pada bagan, klik kanan, pilih Rentang Data, lalu isi {cells}.")
  }
  var chartUntitled: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Bagan belum punya judul.",
      why: "Tanpa judul, orang lain tidak tahu bagan tentang apa.",
      next: "Klik dua kali pada bagan, lalu pilih Sisip › Judul (Insert › Titles).")
  }
  var cellEmpty: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Sel {cell} masih kosong.",
      why: "Isinya dibutuhkan.",
      next: "Klik sel {cell}, lalu isi.")
  }
  var valueDiffers: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Sel {cell} berisi {value}, seharusnya {wanted}.",
      why: "Satu angka yang lain mengubah semua hasil.",
      next: "Klik sel {cell}, ketik {wanted}, lalu tekan Enter.")
  }
  var valueChanged: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Sel {cell} sekarang {value}, tadinya {wanted}.",
      why: "Data asli tidak boleh berubah.",
      next: "Kembalikan isinya menjadi {wanted}.")
  }
}
