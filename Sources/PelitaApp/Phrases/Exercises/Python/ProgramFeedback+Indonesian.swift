import Curriculum
import Practice

extension IndonesianPhrases {
  func programFeedback(for reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .empty, .printsNothing, .nearlySame, .lineMissing, .lineExtra, .lineDiffers:
      outputFeedback(reason)
    case .onlyShownInput, .noComment, .tooManyLinesChanged, .nameGone: ruleFeedback(reason)
    case .bracketOpen, .quoteOpen, .colonMissing, .commaMissing, .oneEquals, .printBrackets,
      .robotWord:
      markFeedback(reason)
    case .indentMissing, .indentUnexpected, .indentUneven, .syntax: marginFeedback(reason)
    case .nameMisspelt, .nameUnknown, .nameNotSetYet, .keyMissing, .moduleMissing:
      nameFeedback(reason)
    case .textPlusNumber, .textCompared, .notANumber, .indexOutside, .divisionByZero:
      valueFeedback(reason)
    case .asksTooOften, .recursion, .memoryFull, .exception: wayFeedback(reason)
    case .endless, .tooMuchOutput, .deniedFiles, .deniedNetwork, .deniedPrograms:
      stopFeedback(reason)
    case .noPython, .noLimits, .crashed: absenceFeedback(reason)
    }
  }

  private func outputFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .empty:
      say(
        "Programnya masih kosong.", "Python baru bekerja kalau ada baris perintah.",
        "Tulis satu baris dulu, lalu jalankan.")
    case .printsNothing:
      say(
        "Program berjalan, tetapi belum mencetak apa pun.", "Yang diharapkan: {expected}",
        "Pakai print(…) untuk menampilkan hasil.")
    case .nearlySame:
      say(
        "Hampir tepat. Tercetak \"{seen}\", yang diharapkan \"{expected}\".",
        "Huruf besar, spasi, atau tanda bacanya berbeda.", "Samakan tulisannya di dalam print.")
    case .lineMissing:
      say(
        "Baris {number} belum tercetak: {expected}", "Baris-baris sebelumnya sudah tepat.",
        "Lihat perintah mana yang mencetaknya, dan apakah perintah itu dijalankan.")
    case .lineExtra:
      say(
        "Ada baris yang lebih: \"{seen}\" (baris {number}).", "Sebelum itu sudah tepat.",
        "Cari print yang mencetaknya. Apakah dijalankan terlalu sering?")
    default:
      say(
        "Baris {number}: tercetak \"{seen}\", yang diharapkan \"{expected}\".",
        "Baris sebelumnya sudah tepat.", "Lihat perintah yang mencetak baris itu.")
    }
  }

  private func ruleFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .onlyShownInput:
      say(
        "Untuk contoh yang terlihat sudah tepat. Untuk {input}, tercetak \"{seen}\".",
        "Yang diharapkan \"{expected}\": program harus menghitung sendiri dari datanya.",
        "Cari angka atau teks yang diketik tetap. Ganti dengan hitungan.")
    case .noComment:
      say(
        "Belum ada komentar.", "Komentar membantu murid membaca program.",
        "Tulis satu baris yang diawali #, dengan kata-kata sendiri.")
    case .tooManyLinesChanged:
      say(
        "Ada {count} baris yang berubah; di sini cukup {most}.",
        "Perubahan kecil lebih cepat diperiksa.",
        "Mulai lagi dari program awal, lalu ubah baris yang perlu.")
    default:
      say(
        "Nama {name} tidak ada lagi di awal program.",
        "Program dicoba dengan data lain lewat {name}.",
        "Pakai lagi nama {name} untuk datanya.")
    }
  }

  private func markFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .bracketOpen:
      say(
        "Baris {line}: kurungnya tidak berpasangan.", "Setiap ( atau [ perlu ) atau ].",
        "Hitung kurung buka dan kurung tutup di baris itu.")
    case .quoteOpen:
      say(
        "Baris {line}: tanda kutipnya belum ditutup.", "Teks diapit dua tanda kutip yang sama.",
        "Tambahkan tanda kutip di akhir teks.")
    case .colonMissing:
      say(
        "Baris {line}: titik dua di akhir belum ada.",
        "Baris for, if, else, dan while diakhiri titik dua (:).", "Tambahkan : di akhir baris.")
    case .commaMissing:
      say(
        "Baris {line}: mungkin kurang koma.", "Isi print dan isi daftar dipisah dengan koma.",
        "Tambahkan koma di antara isinya.")
    case .oneEquals:
      say(
        "Baris {line}: ada satu tanda = di dalam syarat.",
        "Satu = memberi nilai; dua = (==) membandingkan.", "Pakai == di dalam syarat.")
    case .printBrackets:
      say(
        "Baris {line}: print ditulis tanpa kurung.", "Python membaca isi print di dalam kurung.",
        "Tulis print(…).")
    default:
      say(
        "Baris {line}: '{word}' adalah kata robot.", "Python memakai kata bahasa Inggris.",
        "Di Python tulis {meant}.")
    }
  }

  private func marginFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .indentMissing:
      say(
        "Baris {line}: belum menjorok ke dalam.",
        "Yang diulang atau dipilih ditulis menjorok di bawah titik dua.",
        "Beri empat spasi di depan baris {line}.")
    case .indentUnexpected:
      say(
        "Baris {line}: menjorok tanpa ada titik dua di atasnya.",
        "Python membaca spasi di awal baris.", "Hapus spasi di depan baris {line}.")
    case .indentUneven:
      say(
        "Baris {line}: jarak dari tepi kiri tidak sama dengan baris lain.",
        "Baris yang sekelompok harus lurus.", "Samakan jumlah spasinya, misalnya empat.")
    default:
      say(
        "Baris {line} belum bisa dibaca Python: {text}", "Satu tanda yang kurang sudah cukup.",
        "Bandingkan dengan contoh: kurung, kutip, koma, titik dua. Lihat juga baris di atasnya.")
    }
  }

  /// Feedback in three sentences.
  func say(_ seen: String, _ why: String, _ next: String) -> ExerciseFeedback {
    ExerciseFeedback(seen: seen, why: why, next: next)
  }
}
