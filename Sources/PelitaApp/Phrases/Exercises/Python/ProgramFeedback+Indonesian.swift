import Curriculum
import Practice

extension IndonesianPhrases {
  func feedback(for reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .empty, .printsNothing, .lineDiffers, .nearlySame, .lineMissing, .lineExtra,
      .onlyShownInput, .noComment, .tooManyLinesChanged, .nameGone:
      outputFeedback(reason)
    case .bracketOpen, .quoteOpen, .colonMissing, .commaMissing, .oneEquals, .printBrackets,
      .robotWord, .indentMissing, .indentUnexpected, .indentUneven, .syntax:
      writingFeedback(reason)
    default: runningFeedback(reason)
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
    case .nameGone:
      say(
        "Nama {name} tidak ada lagi di awal program.",
        "Program dicoba dengan data lain lewat {name}.",
        "Pakai lagi nama {name} untuk datanya.")
    default:
      say(
        "Baris {number}: tercetak \"{seen}\", yang diharapkan \"{expected}\".",
        "Baris sebelumnya sudah tepat.", "Lihat perintah yang mencetak baris itu.")
    }
  }

  private func writingFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
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
    case .robotWord:
      say(
        "Baris {line}: '{word}' adalah kata robot.", "Python memakai kata bahasa Inggris.",
        "Di Python tulis {meant}.")
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

  private func runningFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .nameMisspelt:
      say(
        "Baris {line}: nama {name} tidak dikenal. Maksudnya {meant}?",
        "Huruf besar dan kecil juga dibedakan.", "Samakan ejaan namanya.")
    case .nameUnknown:
      say(
        "Baris {line}: nama {name} belum dikenal.",
        "Nama harus diberi nilai dulu. Kalau itu teks, perlu tanda kutip.",
        "Beri nilai dengan = di baris sebelumnya, atau tulis \"{name}\".")
    case .nameNotSetYet:
      say(
        "Baris {line}: {name} dipakai sebelum diberi nilai.", "Python membaca dari atas ke bawah.",
        "Beri nilai awal, misalnya {name} = 0, di atasnya.")
    case .textPlusNumber:
      say(
        "Baris {line}: teks dan angka dihitung bersama.",
        "Yang datang dari input adalah teks, juga kalau isinya angka.",
        "Ubah dulu: int(…) untuk bilangan bulat, float(…) untuk desimal.")
    case .textCompared:
      say(
        "Baris {line}: teks dibandingkan dengan angka.",
        "Yang datang dari input adalah teks, juga kalau isinya angka.",
        "Ubah dulu dengan int(…), baru bandingkan.")
    case .notANumber:
      say(
        "Baris {line}: {value} bukan angka yang bisa dibaca.", "int dan float hanya membaca angka.",
        "Lihat apa yang masuk ke dalam kurungnya.")
    case .indexOutside:
      say(
        "Baris {line}: mengambil isi daftar di luar batasnya.",
        "Isi pertama bernomor 0; isi terakhir bernomor banyaknya dikurangi 1.",
        "Kurangi nomornya, atau pakai for … in …")
    case .keyMissing:
      say(
        "Baris {line}: {key} tidak ada di dalam datanya.", "Ejaannya harus persis sama.",
        "Samakan dengan yang tertulis di data.")
    case .divisionByZero:
      say(
        "Baris {line}: ada pembagian dengan nol.", "Banyaknya data bisa nol, atau belum dihitung.",
        "Pastikan pembaginya sudah berisi, misalnya len(…).")
    case .moduleMissing:
      say(
        "Baris {line}: {name} tidak ada di Python laptop ini.", "Latihan ini tidak memerlukannya.",
        "Hapus baris import itu.")
    case .asksTooOften:
      say(
        "Baris {line}: input diminta lagi, padahal semua jawaban sudah habis.",
        "Setiap input mengambil satu baris jawaban.", "Hitung berapa kali input dijalankan.")
    case .recursion:
      say(
        "Baris {line}: perintah itu memanggil dirinya sendiri terus.",
        "Tidak ada yang menghentikannya.",
        "Tambahkan syarat untuk berhenti.")
    case .exception:
      say(
        "Baris {line}: Python berhenti. Katanya: {last}", "Baris itu: {text}",
        "Periksa baris itu, lalu jalankan lagi.")
    default: stoppedFeedback(reason)
    }
  }

  private func stoppedFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .endless:
      say(
        "Program tidak berhenti sendiri; dihentikan di baris {line}.",
        "Syarat putarannya selalu benar, atau yang diperiksa tidak pernah berubah.",
        "Pastikan ada yang berubah di dalam putaran, misalnya angka = angka + 1.")
    case .tooMuchOutput:
      say(
        "Program mencetak terlalu banyak; dihentikan di baris {line}.",
        "Mungkin putarannya tidak pernah selesai.", "Periksa syarat berhentinya.")
    case .memoryFull:
      say(
        "Baris {line}: datanya menjadi terlalu besar.", "Mungkin daftarnya terus bertambah.",
        "Periksa kapan penambahannya berhenti.")
    case .deniedFiles:
      say(
        "Baris {line}: program ingin memakai file di laptop ini.",
        "Program latihan tidak boleh menyentuh file, supaya semuanya aman.",
        "Hapus baris itu; latihan ini tidak memerlukannya.")
    case .deniedNetwork:
      say(
        "Baris {line}: program ingin memakai jaringan.", "Latihan ini berjalan tanpa internet.",
        "Hapus baris itu; latihan ini tidak memerlukannya.")
    case .deniedPrograms:
      say(
        "Baris {line}: program ingin menjalankan program lain.",
        "Program latihan berjalan sendiri, supaya semuanya aman.",
        "Hapus baris itu; latihan ini tidak memerlukannya.")
    case .noPython:
      say(
        "Python belum ada di laptop ini.", "Latihan ini tambahan; pelajaran lain tetap bisa.",
        "Mintalah bantuan memasang paket python3, atau lewati latihan ini.")
    case .noLimits:
      say(
        "Program prlimit tidak ada di laptop ini.",
        "Tanpa itu program tidak bisa dibatasi dengan aman.",
        "Mintalah bantuan memasang paket util-linux.")
    default:
      say(
        "Python berhenti mendadak ({detail}).", "Itu bukan berarti programnya keliru.",
        "Coba sekali lagi. Kalau terulang, tanya pendamping.")
    }
  }

  private func say(_ seen: String, _ why: String, _ next: String) -> ExerciseFeedback {
    ExerciseFeedback(seen: seen, why: why, next: next)
  }
}
