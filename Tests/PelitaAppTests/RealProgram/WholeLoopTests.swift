import TestSupport
import Testing

/// Three people, two languages and a power cut, on real screens.
struct WholeLoopTests {
  @Test(arguments: [(80, 24), (60, 20)])
  func `a teacher learns, a mentor replies, a trainer assigns, and both reach the teacher`(
    columns: Int, rows: Int
  ) async throws {
    let teacher = try Desk(columns: columns, rows: rows)
    let mentor = try Desk(columns: columns, rows: rows)
    let trainer = try Desk(columns: columns, rows: rows)

    try await learnUntilThePowerFails(teacher)
    try await continueAndSend(teacher)
    try mentor.receiveFiles(from: teacher)
    try await replyAndRecord(mentor)
    try await assign(trainer)
    try teacher.receiveFiles(from: mentor)
    try teacher.receiveFiles(from: trainer)
    try await readReplyAndAssignment(teacher)
    try await sendLocked(teacher)
    try mentor.receiveFiles(from: teacher)
    try await openLocked(mentor)
  }

  /// In Indonesian: the first run, a right answer, a question to the mentor, a wrong answer.
  private func learnUntilThePowerFails(_ teacher: Desk) async throws {
    try await teacher.start(expecting: "Ketik angka 1")
    try await teacher.enter("1", expecting: "Siapa nama Bapak atau Ibu?")
    try await teacher.enter("Contoh", expecting: "Bu Contoh")
    try await teacher.enter("1", expecting: "Selamat datang, Bu Contoh.")
    try await teacher.enter("", expecting: "Ketik nomor, lalu tekan Enter.")
    try await teacher.enter("2", expecting: "Benar.")
    try await teacher.enter("", expecting: "Boleh lebih dari satu")
    try await teacher.enter("t", expecting: "Apa yang membingungkan?")
    try await teacher.enter("tombol mana?", expecting: "Tersimpan.")
    try await teacher.enter("1", expecting: "Belum tepat.")
    try teacher.cutPower()
  }

  /// One Enter leads back to the very question; then everything goes into a file.
  private func continueAndSend(_ teacher: Desk) async throws {
    try await teacher.start(expecting: "Tadi Pelita tertutup mendadak.")
    #expect(teacher.screen.contains("bagian 2 dari"))
    try await teacher.enter("", expecting: "Kita lanjut dari sini.")
    try await teacher.enter("m", expecting: "Kirim ke pendamping")
    try await teacher.enter("5", expecting: "Kirim apa?")
    try await teacher.enter("3", expecting: "Di daftar guru sekolah")
    try await teacher.enter("", expecting: "Simpan ke:")
    try await teacher.enter("3", expecting: "Tersimpan di laptop ini")
    try await teacher.enter("", expecting: "Kirim ke pendamping")
    try await teacher.leave("0", expecting: "Sampai jumpa, Bu Contoh.")
  }

  /// In English: who asks for help and why, every attempt, a reply, a mentoring record.
  private func replyAndRecord(_ mentor: Desk) async throws {
    try await mentor.start("mentor", expecting: "2  English")
    try await mentor.enter("2", expecting: "What is your name?")
    try await mentor.enter("Sample", expecting: "Sample")
    try await mentor.enter("3", expecting: "Does a colleague have a school file already?")
    try await mentor.enter("2", expecting: "What is the school called?")
    try await mentor.enter("SMP Contoh", expecting: "Where is the school?")
    try await mentor.enter("", expecting: "The school's time zone")
    try await mentor.enter("1", expecting: "Ready to pick from")
    try await mentor.enter("1", expecting: "Open all new files (1)")
    try await mentor.enter("b", expecting: "Asked for help (1)")
    #expect(mentor.screen.contains("\"tombol mana?\""))
    try await mentor.enter("1", expecting: "not right yet")
    try await mentor.enter("c", expecting: "What did you see with Bu Contoh?")
    try await mentor.enter("Looks for Enter", expecting: "What did you agree?")
    try await mentor.enter("Keyboard card", expecting: "When will you look again?")
    try await mentor.enter("+7", expecting: "Keep it")
    try await mentor.enter("1", expecting: "The record is saved.")
    try await mentor.enter("", expecting: "Write a mentoring record")
    try await mentor.enter("y", expecting: "Reply:")
    try await mentor.enter("Angka dan Enter.", expecting: "Save a file for Bu Contoh now?")
    try await mentor.enter("1", expecting: "Saved on this laptop")
  }

  /// In Indonesian: two lessons for everybody, with a date and a reason, in one file.
  private func assign(_ trainer: Desk) async throws {
    try await trainer.start("trainer", expecting: "Ketik angka 1")
    try await trainer.enter("1", expecting: "Siapa nama Bapak atau Ibu?")
    try await trainer.enter("Pemateri", expecting: "Pak Pemateri")
    try await trainer.enter("2", expecting: "Apakah sudah ada file sekolah dari rekan?")
    try await trainer.enter("2", expecting: "Apa nama sekolahnya?")
    try await trainer.enter("SMP Contoh", expecting: "Di mana sekolahnya?")
    try await trainer.enter("Jambi", expecting: "Zona waktu sekolah")
    try await trainer.enter("1", expecting: "SMP Contoh · Jambi · WIB")
    try await trainer.enter("1", expecting: "Beri tugas")
    try await trainer.enter("1", expecting: "Tugas apa?")
    try await trainer.enter("3 4", expecting: "Untuk siapa?")
    try await trainer.enter("1", expecting: "Sampai kapan?")
    try await trainer.enter("+7", expecting: "Untuk apa tugas ini?")
    try await trainer.enter("lanjutan pelatihan", expecting: "Tugas ini yang diberikan:")
    try await trainer.enter("1", expecting: "Tugas tersimpan.")
  }

  /// The home screen offers both files; the reply and the assignment are there.
  private func readReplyAndAssignment(_ teacher: Desk) async throws {
    try await teacher.start(expecting: "2 file baru")
    try await teacher.enter("b", expecting: "Tekan Enter untuk membuka semuanya.")
    try await teacher.enter("", expecting: "Simpan di sini")
    try await teacher.enter("1", expecting: "Tersimpan.")
    try await teacher.enter("", expecting: "Simpan di sini")
    try await teacher.enter("1", expecting: "Tersimpan.")
    try await teacher.enter("", expecting: "k kembali")
    try await teacher.enter("k", expecting: "Balasan dari pendamping")
    #expect(teacher.screen.contains("Pak Pemateri"))
    try await teacher.enter("y", expecting: "Angka dan Enter.")
  }

  /// The reply told who the mentor is: from now on files are locked for her.
  private func sendLocked(_ teacher: Desk) async throws {
    try await teacher.enter("k", expecting: "Kirim ke pendamping")
    try await teacher.enter("5", expecting: "Kirim apa?")
    try await teacher.enter("3", expecting: "hanya bisa dibuka oleh Sample.")
    try await teacher.enter("3", expecting: "pelita-")
    try await teacher.enter("", expecting: "Kirim ke pendamping")
  }

  private func openLocked(_ mentor: Desk) async throws {
    try await mentor.start("mentor", expecting: "Open all new files (1)")
    try await mentor.enter("b", expecting: "Open all new files (0)")
  }
}
