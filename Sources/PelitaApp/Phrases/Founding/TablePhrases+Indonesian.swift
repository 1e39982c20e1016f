import Founding
import TrainingModel

extension IndonesianPhrases {
  var rosterTitle: String { "Daftar guru dari file CSV" }
  var rosterExplained: [String] {
    [
      "Baris pertama: nama,peran. Sesudah itu satu orang satu baris.",
      "Dari Excel atau LibreOffice: Simpan sebagai, pilih CSV.",
    ]
  }
  var timetableTitle: String { "Jadwal mengajar dari file CSV" }
  var timetableExplained: [String] {
    [
      "Baris pertama: guru,hari,mulai,selesai,kelas,mapel.",
      "Contoh: Bu Contoh,Senin,7.30,8.50,7A,IPA",
      "Dari Excel atau LibreOffice: Simpan sebagai, pilih CSV.",
    ]
  }
  var noTableFound: String {
    "Belum terlihat file CSV di flashdisk, Unduhan, Dokumen, atau folder Pelita."
  }
  var typeAPath: String { "ketik alamat file" }
  var askTablePath: String { "Alamat file CSV" }
  var pathExample: String { "Contoh: ~/Dokumen/guru.csv" }
  func newPeople(_ count: Int) -> String { "Orang baru: \(count)" }
  func peopleWithNewRoles(_ count: Int) -> String { "Peran bertambah: \(count)" }
  func unchangedPeople(_ count: Int) -> String { "Sudah sama: \(count)" }
  func notInFileButStaying(_ count: Int) -> String { "Tidak ada di file, tetap disimpan: \(count)" }
  func newTimetables(_ count: Int) -> String { "Jadwal baru, dengan jumlah jam: \(count) guru" }
  func changedTimetables(_ count: Int) -> String { "Jadwal berubah: \(count) guru" }
  func hour(_ hour: Timetable.Hour) -> String {
    [weekdays[hour.weekday], hours(hour.span), hour.what]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
  var oldHoursStay: String { "jam lama tetap, karena ada barisnya yang belum terbaca" }
  func tableLinesLeftOut(_ count: Int) -> String { "Baris yang belum bisa dipakai: \(count)" }
  func tableLinesToLookAt(_ count: Int) -> String {
    "Baris yang perlu dilihat, tetapi dipakai: \(count)"
  }
  func line(for finding: LineFinding) -> String {
    "Baris \(finding.line): " + words(for: finding.problem)
  }
  var nothingToTakeIn: String { "Tidak ada yang perlu disimpan." }
  var takeRosterIn: String { "Simpan ke daftar guru" }
  var takeTimetableIn: String { "Simpan jadwal ini" }
  func rosterTaken(added: Int, changed: Int) -> String {
    "Daftar guru tersimpan: \(added) orang baru, \(changed) peran bertambah."
  }
  func timetableTaken(added: Int, changed: Int) -> String {
    "Jadwal tersimpan: \(added) baru, \(changed) berubah."
  }
  var tableTaken: String { "Sudah tersimpan." }
  var tableOnlyShown: String {
    "Baru ditunjukkan, belum disimpan. Tambahkan --yes untuk menyimpan."
  }
  func explanation(of trouble: TableTrouble) -> Explanation {
    switch trouble {
    case .tooLarge, .tooManyRows:
      Explanation(
        what: "File ini terlalu besar untuk daftar satu sekolah.",
        cure: "Sisakan kolom dan baris yang perlu, lalu simpan lagi sebagai CSV.")
    case .unreadable:
      Explanation(
        what: "File ini bukan tabel CSV.",
        cure: "Buka di Excel atau LibreOffice, pilih Simpan sebagai, lalu CSV.")
    case .empty:
      Explanation(what: "File ini kosong.", cure: "Isi dulu, mulai dengan baris judul kolom.")
    case .columnsMissing(let words):
      Explanation(
        what: "Kolom ini belum ada di baris pertama: " + words.joined(separator: ", ") + ".",
        cure: "Tulis judul kolom di baris pertama, contoh: " + words.joined(separator: ",") + ".")
    }
  }
  var helpSchoolRoster: String { "Daftar guru dari file CSV." }
  var helpSchoolTimetable: String { "Jadwal mengajar dari file CSV." }
  var helpTableYes: String { "Simpan. Tanpa ini hanya ditunjukkan apa yang akan berubah." }
  var helpTableFile: String { "File CSV." }

  private func words(for problem: LineProblem) -> String {
    switch problem {
    case .unclosedQuote: "tanda kutip \" tidak ditutup. Hapus atau tutup tanda kutipnya."
    case .nameMissing: "namanya kosong. Isi namanya, atau hapus baris ini."
    case .nameIsFormula(let text): "\"\(text)\" adalah rumus. Tulis nama orangnya."
    case .nameTooLong(let limit): "namanya lebih dari \(limit) huruf. Singkatkan."
    case .nameTwice(let name, let first):
      "\(name) sudah ada di baris \(first). Kalau dua orang, beri pembeda, contoh: \(name) (IPA)."
    case .severalPeople(let name):
      "ada lebih dari satu \"\(name)\" di daftar. Tulis nama lengkapnya."
    case .unknownRole(let word, let known):
      "peran \"\(word)\" tidak dikenal. " + (known.isEmpty ? "" : "Pilih: " + list(known) + ".")
    case .unknownTeacher(let name, let similar):
      "\(name) belum ada di daftar guru. "
        + (similar.isEmpty
          ? "Periksa ejaannya, atau masukkan dulu ke daftar guru."
          : "Mungkin maksudnya: " + list(similar) + "?")
    case .unknownDay(let day):
      "hari \"\(day)\" tidak dikenal. Tulis Senin, Selasa, Rabu, Kamis, Jumat, Sabtu, atau Minggu."
    case .notATime(let time): "\"\(time)\" belum terbaca sebagai jam. Contoh: 7.30"
    case .endsBeforeItStarts(let start, let end):
      "selesai \(end) tidak sesudah mulai \(start). Periksa kedua jamnya."
    case .overlaps(let line): "jamnya bertumpuk dengan baris \(line). Tetap dipakai."
    }
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
