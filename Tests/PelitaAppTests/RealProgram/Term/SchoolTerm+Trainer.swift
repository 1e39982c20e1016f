import Foundation
import TestSupport
import Testing

extension SchoolTermTests {
  /// A new school with six teachers from a table, on the trainer's laptop.
  func found(on day: String) async throws {
    let roster = (7...12).map { $0 < 10 ? "Guru 0\($0);guru" : "Guru \($0);guru" }
    try trainer.laptop.downloads("guru.csv", (["nama;peran"] + roster).joined(separator: "\n"))
    trainer.day = day
    try await trainer.start("trainer", expecting: "Ketik angka 1")
    try await trainer.enter("1", expecting: "Siapa nama Bapak atau Ibu?")
    try await trainer.enter("Uji", expecting: "Pak Uji")
    try await trainer.enter("2", expecting: "Apakah sudah ada file sekolah dari rekan?")
    try await trainer.enter("2", expecting: "Apa nama sekolahnya?")
    try await trainer.enter("SMP Contoh", expecting: "Di mana sekolahnya?")
    try await trainer.enter("Jambi", expecting: "Zona waktu sekolah")
    try await trainer.enter("1", expecting: "Sudah disiapkan untuk dipilih")
    try await trainer.enter("1", expecting: "Sekolah, daftar guru, jadwal")
    try await trainer.enter("10", expecting: "Daftar guru dari file CSV")
    try await trainer.enter("2", expecting: "guru.csv")
    try await trainer.enter("1", expecting: "Orang baru: 6")
    try await trainer.enter("1", expecting: "6 orang baru")
    try await trainer.enter("k", expecting: "Rapat dan notulen")
  }

  /// The power fails between two lines of the minutes: what was acknowledged is there.
  func meetUntilThePowerFails() async throws {
    try await trainer.enter("5", expecting: "Belum ada rapat yang tercatat.")
    try await trainer.enter("c", expecting: "Rapat apa?")
    try await trainer.enter("Rapat kurikulum", expecting: "Sekarang: Senin, 7 September")
    try await trainer.enter("", expecting: "Di mana?")
    try await trainer.enter("Ruang guru", expecting: "Siapa yang hadir?")
    try await trainer.enter("1 7", expecting: "Apa saja pokok bahasannya?")
    try await trainer.enter("Pelatihan", expecting: "tersimpan, 1 baris")
    try await trainer.enter("", expecting: "Notulen: apa yang dibicarakan?")
    try await trainer.enter("Banyak yang sulit mencari file", expecting: "tersimpan, 1 baris")
    try trainer.cutPower()
    try await trainer.start("trainer", expecting: "Rapat dan notulen")
    try await trainer.enter("5", expecting: "Rapat kurikulum")
    try await trainer.enter("1", expecting: "Hadir                   2 orang")
    #expect(trainer.screen.contains("Notulen                 1 baris"))
  }

  /// The decision becomes a session in its own words; its plan names what is to be known.
  func planTheDecision() async throws {
    try await trainer.enter("6", expecting: "catat keputusan")
    try await trainer.enter("c", expecting: "Apa yang diputuskan?")
    try await trainer.enter("Latihan file", expecting: "siapa yang mengerjakan?")
    try await trainer.enter("7", expecting: "Sampai kapan?")
    try await trainer.enter("+5", expecting: "Latihan file · Pak Uji · sampai 12 Sep")
    try await trainer.enter("", expecting: "catat keputusan")
    try await trainer.enter("1", expecting: "Jadikan sesi pelatihan")
    try await trainer.enter("1", expecting: "Sekarang: Latihan file. Enter saja: tetap.")
    try await trainer.enter("", expecting: "Kompetensi apa yang dilatih?")
    try await trainer.enter("menata file dan data", expecting: "Dipilih: Menata file dan data")
    try await trainer.enter("1", expecting: "Untuk siapa?")
    try await trainer.enter("1", expecting: "Siapa narasumbernya?")
    try await trainer.enter("1", expecting: "Di mana?")
    try await trainer.enter("Ruang guru", expecting: "Bagaimana caranya?")
    try await trainer.enter("1", expecting: "Carikan waktu")
    try await trainer.enter("2", expecting: "Hari apa?")
    try await trainer.enter("+5", expecting: "Pukul berapa?")
    try await trainer.enter("13.00-15.00", expecting: "Bahan apa yang dipakai?")
    try await trainer.enter("1", expecting: "Jumlahnya 120 menit, pas.")
    try await trainer.enter("7", expecting: "Narasumber belum ditentukan.")
    #expect(trainer.screen.contains("Sabtu, 12 September · 13.00-15.00"))
    try await trainer.enter("1", expecting: "sudah menjadi")
    try await trainer.enter("k", expecting: "1 keputusan, 1 menjadi sesi")
    try await trainer.enter("k", expecting: "catat rapat baru")
    try await trainer.enter("k", expecting: "Sesi pelatihan")
    try await trainer.leave("0", expecting: "Semua sudah tersimpan.")
  }

  /// Power fails in the school and on the laptop: noted with two numbers, then the laptop dies too.
  func breakOff(on day: String) async throws {
    trainer.day = day
    try await trainer.start("trainer", expecting: "12 Sep")
    try await trainer.enter("6", expecting: "direncanakan")
    try await trainer.enter("1", expecting: "Sesi: Latihan file")
    try await trainer.enter("1", expecting: "Tahap mana yang dicatat?")
    try await trainer.enter("1", expecting: "Bagaimana tahap pembukaan?")
    try await trainer.enter("1", expecting: "Tercatat: pembukaan sesuai rencana.")
    try await trainer.enter("k", expecting: "pembukaan ✓  materi ·")
    try await trainer.enter("2", expecting: "Terputus: mati lampu")
    try await trainer.enter("1", expecting: "Apa yang terjadi?")
    try await trainer.enter("", expecting: "Kendala listrik ikut tercatat")
    try trainer.cutPower()
    try await trainer.start("trainer", expecting: "Sesi pelatihan")
    try await trainer.enter("6", expecting: "terputus")
    try await trainer.enter("1", expecting: "kapan dilanjutkan belum ditentukan")
    try await trainer.enter("2", expecting: "Dipindah ke diskusi")
    try await trainer.enter("4", expecting: "Tahap mana yang diganti dengan diskusi?")
    try await trainer.enter("1", expecting: "Mendiskusikan apa?")
    try await trainer.enter("cara memberi nama file", expecting: "praktik diganti diskusi.")
    try await trainer.enter("2", expecting: "Dijadwal ulang")
    try await trainer.enter("5", expecting: "Dijadwal ulang ke hari apa?")
    try await trainer.enter("+7", expecting: "Sekarang: 13.00-15.00.")
    try await trainer.enter("", expecting: "Apa alasannya?")
    try await trainer.enter("listrik belum stabil", expecting: "dijadwal ulang, Sabtu, 19")
    try trainer.cutPower()
  }

  /// A week later: held, five of six came, it helped, and everybody gets the module.
  func holdLater(on day: String) async throws {
    trainer.day = day
    try await trainer.start("trainer", expecting: "19 Sep")
    try await trainer.enter("6", expecting: "19 Sep · dijadwal ulang")
    try await trainer.enter("1", expecting: "Sabtu, 19 September · 13.00-15.00")
    try await trainer.enter("2", expecting: "Sudah dilaksanakan")
    try await trainer.enter("7", expecting: "Dilaksanakan hari apa?")
    try await trainer.enter("", expecting: "dilaksanakan pada hari lain, Sabtu")
    try await trainer.enter("1", expecting: "Sisanya sesuai rencana")
    try await trainer.enter("6", expecting: "tahap yang lain sesuai rencana")
    #expect(trainer.screen.contains("diganti · diskusi: cara memberi nama"))
    try await trainer.enter("k", expecting: "tugas penutup ✓")
    try await trainer.enter("3", expecting: "Siapa yang hadir?")
    try await trainer.enter("6", expecting: "5 hadir, 1 tidak")
    try await trainer.enter("4", expecting: "Tugas apa?")
    try await trainer.enter("1", expecting: "Untuk siapa?")
    try await trainer.enter("1", expecting: "Sampai kapan?")
    try await trainer.enter("30-9", expecting: "Sekarang: Lanjutan sesi Latihan file. Enter")
    try await trainer.enter("", expecting: "Tugas ini yang diberikan:")
    try await trainer.enter("1", expecting: "tugas-2026-09-19.pelita")
    #expect(trainer.screen.contains("Dasar Laptop · sampai 30 Sep"))
    try await trainer.enter("k", expecting: "sesi baru")
    try await trainer.enter("k", expecting: "laporan")
    try await trainer.enter("r", expecting: "Salinan catatan untuk rekan")
    try await trainer.enter("7", expecting: "Siapa yang boleh membuka file ini?")
    try await trainer.enter("1", expecting: "smp-contoh-2026-09-19.pelita")
    try await trainer.enter("k", expecting: "laporan")
    try await trainer.leave("0", expecting: "Semua sudah tersimpan.")
  }
}
