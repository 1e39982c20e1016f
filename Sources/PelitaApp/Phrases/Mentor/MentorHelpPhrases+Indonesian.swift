extension IndonesianPhrases {
  var helpMentor: String { "Pendamping: siapa perlu bantuan, catatan, balasan." }
  var helpMentorReview: String { "Daftar hari ini; tanpa --json: layar pendamping." }
  var helpMentorImport: String { "Masukkan file guru atau file sekolah." }
  var helpMentorTable: String { "Tabel guru dan pelajaran." }
  var helpMentorTeacher: String { "Semua tentang satu guru, sampai tiap percobaan." }
  var helpMentorReply: String { "Balas permintaan bantuan terbaru seorang guru." }
  var helpMentorRecord: String { "Tulis catatan pendampingan." }
  var helpMentorHandled: String { "Tandai kesulitan seorang guru sudah ditangani." }
  var helpMentorFollowUps: String { "Tindak lanjut yang menunggu." }
  var helpMentorSend: String { "Simpan file untuk satu guru: balasan, catatan, tugas." }
  var helpTeacherName: String { "Nama atau id guru." }
  var helpFilesOrFolders: String { "File .pelita atau folder yang berisi file itu." }
  var helpAcceptKeys: String { "Terima kunci laptop baru dari guru yang sudah dikenal." }
  var helpText: String { "Teks balasan." }
  var helpObserved: String { "Apa yang terlihat." }
  var helpAgreed: String { "Apa yang disepakati." }
  var helpNextDay: String { "Kapan dilihat lagi: 2026-11-27, 27-11, atau +7." }
  var helpLessonName: String { "Id pelajaran." }
  var helpActivityName: String { "Id soal." }
  var helpDone: String { "Id tindak lanjut yang sudah dilakukan." }
  var helpSchool: String { "Catatan sekolah: lihat, gabungkan, ekspor." }
  var helpSchoolShow: String { "Apa isi catatan sekolah di laptop ini." }
  var helpSchoolMerge: String { "Gabungkan file sekolah atau file guru." }
  var helpSchoolSend: String {
    "Simpan file sekolah untuk rekan: tanpa isi yang hanya untuk pendamping."
  }
  var helpSchoolExport: String { "Tulis seluruh catatan sebagai JSON." }
  var helpMentorScope: String { "Sertakan juga yang hanya untuk pendamping." }
  var helpNewTeacher: String { "Tambahkan guru ini bila belum ada." }
  func recordState(_ report: RecordState, name: String) -> String {
    """
    \(name): \(report.people) orang, \(report.assignments) tugas, \(report.revisions) catatan.
    Dua versi: \(report.conflicts). Disisihkan: \(report.quarantined).
    Sidik isi: \(report.state.prefix(16))
    """
  }
}
