import TrainingModel

extension IndonesianPhrases {
  var noSchoolHere: String { "Data sekolah belum ada di laptop ini." }
  var askColleaguesFile: String { "Apakah sudah ada file sekolah dari rekan?" }
  var openColleaguesFile: String { "Sudah ada: buka file dari rekan" }
  var beginNewSchool: String { "Belum ada: mulai baru" }
  var oneSchoolOneBeginning: String {
    "Cukup satu orang yang memulai. Kalau dua orang memulai, jadilah dua sekolah."
  }
  var whichSchoolFile: String { "File sekolah dari siapa?" }
  var noSchoolFileFound: String {
    "Belum terlihat file sekolah. Pasang flashdisk, atau simpan file itu di folder Unduhan."
  }
  var fileBroughtNoSchool: String {
    "File itu belum memuat data sekolah. Mohon rekan menyimpan file sekolah sekali lagi."
  }
  var askSchoolPlace: String { "Di mana sekolahnya? (kecamatan atau kota, boleh dikosongkan)" }
  var schoolPlaceMayBeEmpty: String { "Tampil di laporan." }
  var askTimeZone: String { "Zona waktu sekolah" }
  func explanation(of zone: SchoolTimeZone) -> String {
    switch zone {
    case .western: "WIB   Jakarta, Jambi, Medan, Pontianak"
    case .central: "WITA  Makassar, Denpasar, Balikpapan, Kupang"
    case .eastern: "WIT   Ambon, Sorong, Jayapura"
    }
  }
  func line(for school: School) -> String {
    let name = school.name.isEmpty ? "Sekolah tanpa nama" : school.name
    return [name, school.place, school.timeZone.rawValue].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
  func startsWith(catalogue: Int, competences: Int) -> String {
    "Sudah disiapkan untuk dipilih: \(catalogue) kendala dan upaya, \(competences) kompetensi."
  }
  var keepSchool: String { "Simpan" }
  var changeFirst: String { "Ubah dulu" }
  func founded(_ report: FoundingReport) -> String {
    "Tersimpan: \(line(for: report.school)). "
      + startsWith(catalogue: report.catalogue, competences: report.competences)
  }
  func schoolIsThere(_ school: School) -> Explanation {
    Explanation(
      what: "Data sekolah sudah ada di laptop ini: \(line(for: school)). Tidak ada yang ditimpa.",
      cure: "Untuk mengubah nama, tempat, atau zona waktu: pelita trainer, nomor 10.")
  }
  var schoolNeedsAName: Explanation {
    Explanation(
      what: "Nama sekolah belum ditulis.",
      cure: "Contoh: pelita school new --name \"SMP Contoh\" --place Jambi --zone WIB")
  }
  func noSuchTimeZone(_ text: String) -> Explanation {
    Explanation(
      what: "Zona waktu \"\(text)\" tidak dikenal.", cure: "Pilih WIB, WITA, atau WIT.")
  }
  var helpSchoolNew: String { "Mulai data sekolah: nama, tempat, zona waktu, daftar awal." }
  var helpSchoolNewMore: String {
    """
    Tanpa --name: bertanya satu per satu. Data yang sudah ada tidak pernah ditimpa.
    Kalau rekan sudah memulai, minta file sekolahnya: pelita school merge FILE.
    """
  }
  var helpSchoolName: String { "Nama sekolah." }
  var helpSchoolPlace: String { "Kecamatan atau kota." }
  var helpSchoolZone: String { "WIB, WITA, atau WIT." }
}
