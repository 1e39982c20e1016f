import Curriculum
import Foundation
import LearningRecord
import ProgressStore
import TestSupport
import Testing

/// What teachers tell about their classes, on a real screen and through power cuts.
struct TeacherVoiceTests {
  @Test func `what was told about the class is there after a power cut at any point`() async throws
  {
    let desk = try Desk(columns: 80, rows: 24, laptop: Laptop.withTeacher())
    try desk.laptop.plansSomething("menata folder kelas", daysAgo: 4)
    try await desk.start(expecting: "dicoba apa di kelas?")
    try await desk.enter("c", expecting: "Rencana waktu itu: menata folder kelas")
    try await desk.enter("Folder 8B ditata", expecting: "Hasilnya apa?")
    try desk.cutPower()
    try await desk.start(expecting: "dicoba apa di kelas?")
    try await desk.enter("c", expecting: "Sekarang: Folder 8B ditata")
    try await desk.enter("", expecting: "Hasilnya apa?")
    try await desk.enter("Lebih cepat", expecting: "Langkah berikutnya?")
    try await desk.enter("", expecting: "Siapa boleh membaca?")
    #expect(desk.screen.contains("1  pendamping saja"))
    // The power fails between the answer and its acknowledgement.
    try desk.types("1")
    usleep(300_000)
    try desk.cutPower()
    try await desk.start(expecting: "Kemajuan dan hasil saya")
    #expect(!desk.screen.contains("dicoba apa di kelas?"))
    try await desk.enter("4", expecting: "catat yang dicoba di kelas")
    try await desk.enter("c", expecting: "Folder 8B ditata")
    #expect(desk.screen.contains("pendamping saja"))
  }

  @Test func `a school begins, and a roster with bad lines brings in the good ones`() async throws {
    let desk = try Desk(columns: 60, rows: 20, laptop: Laptop.withTeacher())
    try desk.laptop.downloads(
      "guru.csv", "\u{FEFF}nama;peran\r\nGuru 07;guru\r\n;guru\r\nGuru 12;pendamping\r\n")
    try await desk.start("school new", expecting: "Apakah sudah ada file sekolah dari rekan?")
    try await desk.enter("", expecting: "Ketik dulu angka atau huruf")
    try await desk.enter("2", expecting: "Apa nama sekolahnya?")
    try await desk.enter("SMP Contoh", expecting: "Di mana sekolahnya?")
    try await desk.enter("Jambi", expecting: "WITA")
    try await desk.enter("1", expecting: "36 kendala dan upaya")
    try await desk.leave("1", expecting: "Tersimpan: SMP Contoh · Jambi · WIB")
    try await desk.start("trainer", expecting: "Sekolah, daftar guru, jadwal")
    try await desk.enter("10", expecting: "Daftar guru dari file CSV")
    try await desk.enter("2", expecting: "guru.csv")
    try await desk.enter("1", expecting: "Baris 3: namanya kosong")
    try await desk.enter("1", expecting: "2 orang baru")
    try desk.cutPower()
    let people = try desk.laptop.run(["school", "people", "--json"])
    #expect(people.status == 0)
    #expect(people.output.contains("Guru 12"))
    let again = try desk.laptop.run(["school", "new", "--name", "SMP Lain"])
    #expect(again.status == 1)
    #expect(again.output.contains("Tidak ada yang ditimpa"))
  }
}

extension Laptop {
  /// Writes at the end of a lesson what to try at school, some days ago.
  fileprivate func plansSomething(_ text: String, daysAgo: Double) throws {
    let teachers = home + "/data/pelita/teachers"
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: teachers).first { PersonID($0) != nil })
    var random = SeededGenerator(seed: 1)
    let now = Int64(Date().timeIntervalSince1970 * 1000)
    let store = try ProgressStore(
      folder: teachers + "/" + name, person: try #require(PersonID(name)), at: now, using: &random)
    try store.append(
      reflection: Note(
        id: "rencana-1", lesson: try #require(LessonID("laptop.windows")), text: text,
        writtenMilliseconds: now - Int64(daysAgo * 86_400_000)))
    try store.close()
  }

  /// Puts a text file into the downloads.
  func downloads(_ name: String, _ text: String) throws {
    let folder = home + "/Downloads"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: folder + "/" + name))
  }
}
