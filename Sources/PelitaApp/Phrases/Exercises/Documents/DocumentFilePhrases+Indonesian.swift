import Curriculum

extension IndonesianPhrases {
  var pdfMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "PDF belum ada di sebelah dokumen \"{name}\".",
      why: "PDF terlihat sama di semua HP dan laptop.",
      next: "Pilih Berkas › Ekspor sebagai PDF, lalu simpan di folder yang sama.")
  }
  var pdfNotReal: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{name}\" bernama .pdf, tetapi isinya bukan PDF.",
      why: "Mengganti nama file tidak mengubah isinya.",
      next: "Hapus file itu, lalu pilih Berkas › Ekspor sebagai PDF.")
  }
  var fileNameOther: ExerciseFeedback {
    ExerciseFeedback(
      seen: "File bernama \"{name}\".",
      why: "Nama yang jelas cepat ditemukan lagi.",
      next: "Simpan sebagai nama yang memuat \"{wanted}\".")
  }
  var documentMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Dokumen yang cocok belum ada di folder latihan.",
      why: "Pelita hanya melihat file yang tersimpan di sana.",
      next: "Simpan dokumen di folder latihan, lalu tekan Enter.")
  }
  var documentOpen: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{name}\" masih terbuka.",
      why: "Yang belum disimpan belum terlihat dari sini.",
      next: "Simpan (tahan Ctrl, tekan S), tutup, lalu tekan Enter.")
  }
  var documentUnsaved: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{name}\" masih sama seperti waktu dibuka.",
      why: "Mungkin perubahannya belum disimpan.",
      next: "Kembali ke dokumennya, simpan (tahan Ctrl, tekan S), lalu tekan Enter di sini.")
  }
  var documentOtherKind: ExerciseFeedback {
    ExerciseFeedback(
      seen: "File itu jenis dokumen yang lain.",
      why: "Latihan ini butuh jenis yang disebut di langkahnya.",
      next: "Pilih Simpan Sebagai, lalu jenis file seperti di langkahnya.")
  }
  var documentDamaged: ExerciseFeedback {
    ExerciseFeedback(
      seen: "File itu tidak bisa dibaca.",
      why: "Mungkin belum tersimpan utuh, atau namanya saja yang diganti.",
      next: "Buka di aplikasinya, simpan sekali lagi, lalu tekan Enter.")
  }
  var documentOld: ExerciseFeedback {
    ExerciseFeedback(
      seen: "File itu memakai format lama (.doc, .xls, .ppt).",
      why: "Format lama tidak bisa diperiksa di sini.",
      next: "Pilih Simpan Sebagai, lalu .odt atau .docx (.ods/.xlsx, .odp/.pptx).")
  }
  var documentEncrypted: ExerciseFeedback {
    ExerciseFeedback(
      seen: "File itu terkunci dengan sandi.",
      why: "Isinya tidak bisa dibaca tanpa sandi.",
      next: "Simpan lagi tanpa sandi, lalu tekan Enter.")
  }
  var documentTooLarge: ExerciseFeedback {
    ExerciseFeedback(
      seen: "File itu terlalu besar untuk diperiksa.",
      why: "Gambar yang besar membuat file berat.",
      next: "Kecilkan gambarnya, simpan, lalu tekan Enter.")
  }
  var formulaUnknown: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Sel {cell} memakai {function}, yang belum dikenal di sini.",
      why: "Rumus itu mungkin benar, tetapi belum bisa dihitung ulang.",
      next: "Pakai fungsi dari langkahnya, atau tunjukkan kepada pendamping.")
  }
}
