import Curriculum

extension IndonesianPhrases {
  func labFeedback(for reason: String) -> ExerciseFeedback? { labFeedbackWords[reason] }
  func labStep(for reason: String) -> String? { labStepWords[reason] }
  func nextStep(_ step: String) -> String { "Berikutnya: \(step)." }
}

private let labStepWords: [String: String] = [
  "picture-not-read": "buka gambar {picture}",
  "picture-misread": "coba ambang lain",
  "training-mistakes": "mulai lagi, tanyakan lebih banyak",
  "too-many-questions": "mulai lagi dengan pertanyaan lain",
  "not-tested": "uji",
  "test-low": "ubah satu hal, lalu uji lagi",
  "k-not-tested": "pilih {k} tetangga, lalu uji",
  "first-test-missing": "keluarkan tambahannya, lalu uji dulu",
  "group-low": "tambah kalimat, lalu uji lagi",
  "word-not-looked-up": "lihat kata \"{word}\"",
  "too-few-composed": "karang satu kalimat ({count} dari {least})",
  "follower-differs": "ketik kalimat dengan \"{word} {next}\"",
  "request-unchanged": "tambah kalimat, atau tulis ulang",
  "private-detail": "tulis ulang tanpa nomor itu",
  "clarity-missing": "tambah kalimat",
  "specificity-missing": "tambah kalimat",
  "context-missing": "tambah kalimat",
  "structure-missing": "tambah kalimat",
  "answer-open": "pilih selesai",
  "answer-differs": "pilih selesai, lalu jawab lagi",
  "right": "pilih selesai",
]

private let labFeedbackWords: [String: ExerciseFeedback] = [
  "picture-not-read": ExerciseFeedback(
    seen: "Gambar {picture} belum dibaca komputer.",
    why: "Cahaya lain memberi angka piksel lain.",
    next: "Buka gambar itu, lalu pilih ambangnya."),
  "picture-misread": ExerciseFeedback(
    seen: "Gambar {picture} dibaca {read} pada ambang {threshold}.",
    why: "Ada {black} piksel hitam, jadi bentuknya lebih mirip {read}.",
    next: "Coba ambang lain untuk gambar itu."),
  "tree-unfinished": ExerciseFeedback(
    seen: "Pohonnya belum selesai: {open} cabang masih bertanda [?].",
    why: "Di sana pohon belum punya jawaban.",
    next: "Lanjutkan memilih pertanyaan."),
  "training-mistakes": ExerciseFeedback(
    seen: "{count} contoh masih keliru, misalnya {name}.",
    why: "Satu cabang masih berisi lebih dari satu jenis.",
    next: "Mulai lagi. Tanyakan satu hal lagi di cabang itu."),
  "too-many-questions": ExerciseFeedback(
    seen: "Pohon ini memakai {count} pertanyaan; batasnya {most}.",
    why: "Pertanyaan yang kurang memisahkan membuat pohon panjang.",
    next: "Mulai lagi dengan pertanyaan yang nilai pemisahnya besar."),
  "not-tested": ExerciseFeedback(
    seen: "Hasil yang sekarang belum diuji.",
    why: "Hanya uji dengan data baru yang menunjukkan ketepatan.",
    next: "Pilih uji."),
  "test-low": ExerciseFeedback(
    seen: "{right} dari {total} tepat, yaitu {percent} %. Yang dicari {least} % atau lebih.",
    why: "Data uji berbeda dari contoh latih.",
    next: "Ubah satu hal saja, lalu uji lagi."),
  "points-unlabelled": ExerciseFeedback(
    seen: "{count} titik belum diberi label.",
    why: "Tanpa label, titik itu tidak bisa menjadi contoh.",
    next: "Lanjutkan memberi label."),
  "label-differs": ExerciseFeedback(
    seen: "Titik {name} diberi label {given}, padahal: {looks}.",
    why: "Label yang keliru ikut dipelajari.",
    next: "Kembali dengan k, atau ketik: label {name} dan label yang tepat."),
  "k-not-tested": ExerciseFeedback(
    seen: "k = {k} belum diuji dengan contoh yang sekarang.",
    why: "Setiap k bisa memberi hasil lain.",
    next: "Pilih k = {k}, lalu uji."),
  "first-test-missing": ExerciseFeedback(
    seen: "Belum ada uji sebelum menambah kalimat.",
    why: "Tanpa uji awal, perubahannya tidak terlihat.",
    next: "Keluarkan semua tambahan (k), uji, lalu tambah lagi."),
  "group-low": ExerciseFeedback(
    seen: "Kelompok {group}: {right} dari {total} tepat, yaitu {percent} %. Yang dicari "
      + "{least} %.",
    why: "Contoh latih dari kelompok itu masih kurang.",
    next: "Tambahkan kalimat yang mirip kelompok {group}, lalu uji lagi."),
  "text-not-chosen": ExerciseFeedback(
    seen: "Teks latih belum dipilih.",
    why: "Model belajar hanya dari teks itu.",
    next: "Pilih teks 1 atau 2."),
  "word-not-looked-up": ExerciseFeedback(
    seen: "Kata \"{word}\" belum dilihat.",
    why: "Hitungannya menunjukkan bagaimana model memilih.",
    next: "Pilih lihat kata, lalu ketik {word}."),
  "too-few-composed": ExerciseFeedback(
    seen: "Model baru mengarang {count} kalimat; yang diminta {least}.",
    why: "Satu kalimat saja belum menunjukkan polanya.",
    next: "Pilih karang beberapa kali."),
  "follower-differs": ExerciseFeedback(
    seen: "Sesudah \"{word}\", kata \"{next}\" ada {count} kali; yang terbanyak {most} kali.",
    why: "Model memilih kata yang paling sering tepat sesudah \"{word}\".",
    next: "Ketik lagi kalimat dengan \"{word} {next}\" berdampingan."),
  "request-unchanged": ExerciseFeedback(
    seen: "Prompt-nya masih seperti semula.",
    why: "Perubahan kecil sudah bisa menambah satu prinsip.",
    next: "Tambahkan satu kalimat: untuk siapa, atau berapa banyak."),
  "private-detail": ExerciseFeedback(
    seen: "Ada nomor panjang atau alamat email dalam prompt.",
    why: "Yang diketik ke KA bisa tersimpan di luar sekolah.",
    next: "Tulis ulang tanpa nomor atau alamat itu."),
  "clarity-missing": ExerciseFeedback(
    seen: "Belum jelas: aturan belum menemukan perintah dan hasil yang diminta.",
    why: "Tanpa itu KA menebak apa yang harus dibuat.",
    next: "Mulailah dengan kata seperti \"buatkan\", lalu sebut hasilnya: soal, surat, tabel."),
  "specificity-missing": ExerciseFeedback(
    seen: "Belum khusus: jumlah atau topik belum terlihat.",
    why: "Permintaan umum memberi hasil umum.",
    next: "Tambahkan jumlah dan topik, misalnya \"5 soal tentang pecahan\"."),
  "context-missing": ExerciseFeedback(
    seen: "Konteks belum lengkap: untuk siapa, atau keadaannya, belum terlihat.",
    why: "KA tidak mengenal kelas Bapak atau Ibu.",
    next: "Tambahkan misalnya \"untuk murid kelas 7\"."),
  "structure-missing": ExerciseFeedback(
    seen: "Struktur belum lengkap: bentuk atau urutan hasil belum terlihat.",
    why: "Tanpa bentuk, hasilnya perlu banyak disunting.",
    next: "Tambahkan misalnya \"dalam tabel, lalu kunci jawaban\"."),
  "answer-open": ExerciseFeedback(
    seen: "Pertanyaan terakhir belum dijawab.",
    why: "Jawabannya terlihat dari percobaan.",
    next: "Pilih selesai, lalu jawab."),
  "answer-differs": ExerciseFeedback(
    seen: "Jawaban \"{given}\" belum sesuai dengan percobaan.",
    why: "Jawabannya ada pada hasil yang tadi terlihat.",
    next: "Lihat lagi hasilnya, lalu pilih selesai dan jawab."),
  "line-not-understood": ExerciseFeedback(
    seen: "Baris {line} tidak bisa dijalankan: {text}",
    why: "Setiap baris satu pilihan, seperti \"uji\" atau \"k 3\".",
    next: "Perbaiki baris itu."),
  "no-script": ExerciseFeedback(
    seen: "Pekerjaan ini bukan naskah pilihan.",
    why: "Percobaan diperiksa dari pilihan yang diketik.",
    next: "Berikan file teks dengan satu pilihan tiap baris."),
]
