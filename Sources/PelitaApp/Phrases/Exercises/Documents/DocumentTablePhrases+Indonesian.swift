import Curriculum

extension IndonesianPhrases {
  var columnMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Kolom \"{column}\" tidak ditemukan di baris pertama.",
      why: "Program lain mengenali data dari nama kolomnya.",
      next: "Tulis \"{column}\" di baris pertama, persis seperti itu.")
  }
  var columnExtra: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Kolom \"{column}\" masih ada.",
      why: "Di sini kolom itu tidak dibutuhkan.",
      next: "Hapus seluruh kolom \"{column}\", lalu simpan lagi.")
  }
  var columnOrder: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Urutan kolomnya berubah.",
      why: "Program lain membaca kolom menurut urutannya.",
      next: "Kembalikan urutan kolom seperti semula.")
  }
  var rowsFew: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Baru ada {count} baris data.",
      why: "Baris yang hilang mengubah hasil hitungan.",
      next: "Periksa baris mana yang belum ada.")
  }
  var rowsMany: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Ada {count} baris data.",
      why: "Baris kembar dihitung dua kali.",
      next: "Cari baris yang sama, lalu hapus salah satunya.")
  }
  var separatorOther: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Pemisah kolomnya {separator}.",
      why: "Program lain mungkin membaca semuanya sebagai satu kolom.",
      next: "Simpan lagi sebagai CSV dan pilih pemisah koma atau titik koma.")
  }
  var fieldEmpty: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Kolom \"{column}\" kosong di baris {line}.",
      why: "Sel kosong tidak ikut dihitung.",
      next: "Isi sel itu, lalu simpan.")
  }
  var fieldTwice: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{value}\" di kolom \"{column}\" muncul lagi di baris {line}.",
      why: "Data kembar dihitung dua kali.",
      next: "Hapus baris yang kembar, atau beri kode yang lain.")
  }
  var fieldOther: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Baris {line}: \"{value}\" di kolom \"{column}\" ditulis dengan cara lain.",
      why: "Bagi komputer, tulisan yang berbeda adalah data yang berbeda.",
      next: "Samakan penulisannya dengan baris lain.")
  }
  var fieldNoNumber: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Baris {line}: \"{value}\" di kolom \"{column}\" bukan angka saja.",
      why: "Tulisan di antara angka membuat jumlah dan rata-rata keliru.",
      next: "Tulis angkanya saja, tanpa satuan.")
  }
  var fieldOutOfRange: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Baris {line}: {value} di kolom \"{column}\" tidak masuk akal.",
      why: "Mungkin salah ketik.",
      next: "Bandingkan dengan catatan aslinya, lalu perbaiki.")
  }
  var fieldChanged: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Isi kolom \"{column}\" berubah: {value}.",
      why: "Kolom itu perlu tetap seperti semula.",
      next: "Kembalikan isinya seperti di file awal.")
  }
  var entryMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Kolom \"{column}\" untuk \"{key}\" belum diisi.",
      why: "Setiap orang perlu pilihan yang jelas.",
      next: "Isi kolom \"{column}\" di baris \"{key}\".")
  }
  var entryOther: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Untuk \"{key}\", kolom \"{column}\" berisi \"{value}\".",
      why: "Pilihan itu belum cocok dengan tugasnya.",
      next: "Pikirkan lagi: apa yang perlu dilakukan \"{key}\", tidak lebih?")
  }
  var nameLeft: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Nama \"{text}\" masih terlihat.",
      why: "Dari nama itu murid bisa dikenali.",
      next: "Ganti dengan kode seperti M01, di semua tempat.")
  }
}
