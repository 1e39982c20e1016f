extension PromptLexicon {
  /// Indonesian words of requests as teachers write them.
  static let indonesian = PromptLexicon(
    [
      .action: """
      buat*, tulis*, susun*, ringkas*, jelaskan, ubah*, bandingkan, periksa*, berikan, sarankan,
      rancang*, terjemahkan, sederhanakan, perbaiki, lengkapi, sebutkan
      """,
      .product: """
      soal*, surat*, ringkasan*, rencana*, cerita*, lembar*, rubrik*, naskah*, puisi*,
      pengumuman*, undangan*, jadwal*, kuis*, contoh*, pertanyaan*, kegiatan*, teks*, slide*,
      salindia*, umpan balik, komentar*, ide*, penjelasan*, laporan*, modul*, permainan*,
      poster*, percakapan*, tabel*, daftar*, materi*
      """,
      .topic: "tentang, mengenai, topik*, materi*, tema*, bab, perihal, berisi",
      .audience: """
      murid*, siswa*, peserta didik, anak*, orang tua, wali*, guru*, rekan*, kepala sekolah,
      warga*, teman*
      """,
      .situation: """
      kelas, smp, mts, sekolah*, karena, agar, supaya, tanpa, belum, sudah, baru, semester,
      desa, kota, listrik, internet, sebelum, setelah, saat, ketika
      """,
      .form: """
      tabel*, daftar*, poin*, butir*, paragraf*, pilihan ganda, langkah*, isian*, esai*, format*,
      kartu*, bagan*, benar salah
      """,
      .order: """
      urut*, pertama, lalu, kemudian, terakhir, kolom*, di akhir, di awal, dari, setiap, tiap,
      masing masing, kunci jawaban, pisahkan, nomor*, bernomor, sertakan, bagian*
      """,
    ],
    numbers: "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh dua belas seratus")
}
