import Curriculum
import Practice

/// What is said about the way a program ran.
extension IndonesianPhrases {
  func nameFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
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
    case .keyMissing:
      say(
        "Baris {line}: {key} tidak ada di dalam datanya.", "Ejaannya harus persis sama.",
        "Samakan dengan yang tertulis di data.")
    default:
      say(
        "Baris {line}: {name} tidak ada di Python laptop ini.", "Latihan ini tidak memerlukannya.",
        "Hapus baris import itu.")
    }
  }

  func valueFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
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
    default:
      say(
        "Baris {line}: ada pembagian dengan nol.", "Banyaknya data bisa nol, atau belum dihitung.",
        "Pastikan pembaginya sudah berisi, misalnya len(…).")
    }
  }

  func wayFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
    case .asksTooOften:
      say(
        "Baris {line}: input diminta lagi, padahal semua jawaban sudah habis.",
        "Setiap input mengambil satu baris jawaban.", "Hitung berapa kali input dijalankan.")
    case .recursion:
      say(
        "Baris {line}: perintah itu memanggil dirinya sendiri terus.",
        "Tidak ada yang menghentikannya.",
        "Tambahkan syarat untuk berhenti.")
    case .memoryFull:
      say(
        "Baris {line}: datanya menjadi terlalu besar.", "Mungkin daftarnya terus bertambah.",
        "Periksa kapan penambahannya berhenti.")
    default:
      say(
        "Baris {line}: Python berhenti. Katanya: {last}", "Baris itu: {text}",
        "Periksa baris itu, lalu jalankan lagi.")
    }
  }

  func stopFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
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
    case .deniedFiles:
      say(
        "Baris {line}: program ingin memakai file di laptop ini.",
        "Program latihan tidak boleh menyentuh file, supaya semuanya aman.",
        "Hapus baris itu; latihan ini tidak memerlukannya.")
    case .deniedNetwork:
      say(
        "Baris {line}: program ingin memakai jaringan.", "Latihan ini berjalan tanpa internet.",
        "Hapus baris itu; latihan ini tidak memerlukannya.")
    default:
      say(
        "Baris {line}: program ingin menjalankan program lain.",
        "Program latihan berjalan sendiri, supaya semuanya aman.",
        "Hapus baris itu; latihan ini tidak memerlukannya.")
    }
  }

  func absenceFeedback(_ reason: ProgramReason) -> ExerciseFeedback {
    switch reason {
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
}
