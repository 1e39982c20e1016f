import Curriculum

extension IndonesianPhrases {
  func typingFeedback(_ reason: String) -> ExerciseFeedback? {
    switch reason {
    case "nothing-typed":
      ExerciseFeedback(
        seen: "Belum ada yang diketik.", why: "",
        next: "Lihat baris yang ditunjukkan, lalu ketik pelan-pelan.")
    case "lines-missing":
      ExerciseFeedback(
        seen: "Masih ada {missing} dari {lines} baris yang belum diketik.",
        why: "Latihan ini selesai di baris terakhir.",
        next: "Lanjutkan dari baris yang belum ada.")
    case "accuracy-low":
      ExerciseFeedback(
        seen: "Ketepatannya {accuracy} %. Tujuannya {least} %.",
        why: "Kecepatan datang sendiri setelah jari hafal tempatnya.",
        next: "Coba lagi lebih pelan: lihat jarinya dulu, baru tekan.")
    case "speed-low":
      ExerciseFeedback(
        seen: "Ketepatannya sudah cukup. Kecepatannya {speed} kata per menit, tujuannya {least}.",
        why: "Jari sudah tahu tempatnya, tinggal terbiasa.",
        next: "Ulangi satu kali lagi, tetap tenang.")
    case "ended-early":
      ExerciseFeedback(
        seen: "Berhenti setelah {typed} huruf.", why: "Yang sudah diketik tetap dihitung latihan.",
        next: "Lanjut kapan saja ada waktu.")
    default: slipFeedback(reason)
    }
  }

  private func slipFeedback(_ reason: String) -> ExerciseFeedback? {
    switch reason {
    case "slips-capitals":
      ExerciseFeedback(
        seen: "Huruf besar atau kecil belum sama {count} kali, misalnya di \"{word}\".",
        why: "Nama orang, nama tempat, dan awal kalimat memakai huruf besar.",
        next: "Tahan Shift dengan kelingking, tekan hurufnya, lalu lepaskan keduanya.")
    case "slips-digits":
      ExerciseFeedback(
        seen: "Angka belum sama {count} kali, misalnya di \"{word}\" (baris {line}).",
        why: "Satu angka lain sudah berarti nilai atau tanggal lain.",
        next: "Bandingkan angkanya satu per satu. Angka 0 bukan huruf O, angka 1 bukan huruf l.")
    case "slips-punctuation":
      ExerciseFeedback(
        seen: "Tanda baca belum sama {count} kali, misalnya di \"{word}\" (baris {line}).",
        why: "Titik, koma, dan tanda lain ikut membawa arti.",
        next: "Lihat tanda di akhir dan di tengah kata, lalu ketik lagi.")
    case "slips-spaces":
      ExerciseFeedback(
        seen: "Spasi belum sama {count} kali, misalnya di dekat \"{word}\" (baris {line}).",
        why: "Satu spasi memisahkan dua kata.",
        next: "Tekan spasi satu kali dengan jempol di antara dua kata.")
    case "slips-letters":
      ExerciseFeedback(
        seen: "Ada {count} huruf yang belum sama, misalnya di \"{word}\" (baris {line}).",
        why: "Jari kadang jatuh di tombol sebelahnya.",
        next: "Kembalikan telunjuk ke F dan J, lalu ketik lebih pelan.")
    default: nil
    }
  }
}
