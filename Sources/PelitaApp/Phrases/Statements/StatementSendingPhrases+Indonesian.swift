import SchoolStore
import Statements
import StoreDelivery
import Terminal

extension IndonesianPhrases {
  var helpStatements: String { "Tulis pernyataan xAPI dari catatan sekolah." }
  var helpStatementsDiscussion: String {
    """
    Satu pernyataan per baris, hanya tentang guru yang mengizinkan, dengan kode, bukan nama. \
    --detailed menambah jawaban, permintaan bantuan, dan pendampingan dari guru yang mengizinkan \
    itu juga. Contoh:

      pelita school statements --base https://dinas.example/pelita --to pernyataan.jsonl
    """
  }
  var helpStatementBase: String {
    "Awal semua alamat kegiatan, sama untuk satu kabupaten; diingat untuk berikutnya."
  }
  var helpStatementHomePage: String {
    "Alamat sekolah untuk kode guru; diingat. Tanpa ini dipakai --base."
  }
  var helpStatementDetailed: String { "Juga jawaban, permintaan bantuan, dan pendampingan." }
  var helpStatementsTo: String { "Nama file. Tanpa ini: ke layar." }
  var helpPush: String { "Kirim pernyataan ke penyimpan catatan belajar (LRS)." }
  var helpPushDiscussion: String {
    """
    Pelita sendiri tidak memakai jaringan: yang mengirim adalah program pelita-push, yang ada di \
    samping pelita. Terputus di tengah tidak apa-apa; jalankan lagi dan sisanya dikirim. Nama dan \
    kata sandi dibaca dari file (satu baris nama:sandi, chmod 600) atau dari PELITA_LRS_USER dan \
    PELITA_LRS_PASSWORD. Contoh:

      pelita school push --lrs https://lrs.example/xAPI --credentials ~/.pelita-lrs
      pelita school push --status --json
    """
  }
  var helpPushLRS: String { "Alamat LRS (https://…); diingat untuk berikutnya." }
  var helpPushCredentials: String { "File berisi nama:sandi, hanya terbaca oleh pemiliknya." }
  var helpPushFrom: String { "Kirim isi file ini, bukan catatan sekolah di laptop ini." }
  var helpPushStatus: String { "Hanya tampilkan keadaan; tidak mengirim." }
  var helpPushRetry: String { "Coba lagi juga yang pernah ditolak." }

  func statementsNeedBase() -> Explanation {
    Explanation(
      what: "Alamat awal kegiatan belum dipilih.",
      cure: "Tambahkan --base, misalnya --base https://dinas.example/pelita. Cukup sekali.")
  }
  func statementsNeedGoodBase(_ base: String, _ homePage: String?) -> Explanation {
    Explanation(
      what: "Alamat ini belum lengkap: \([base, homePage ?? ""].joined(separator: " "))"
        .sanitisedLine,
      cure: "Mulai dengan https:// dan tanpa spasi, tanda ? atau #.")
  }
  func statementsProgress(done: Int, all: Int) -> String {
    "Menyusun pernyataan: \(done) dari \(all) guru …"
  }
  func statementsWritten(_ count: Int, path: String) -> String {
    "\(count) pernyataan tersimpan di \(path)."
  }
  func statementsGathered(_ count: Int, new: Int, left: Int) -> String {
    let more = left == 0 ? "" : " \(left) tidak ikut: tidak lolos pemeriksaan Pelita sendiri."
    return "\(count) pernyataan, \(new) di antaranya baru.\(more)"
  }

  func pushNeedsLRS() -> Explanation {
    Explanation(
      what: "Alamat LRS belum dipilih.",
      cure: "Tambahkan --lrs, misalnya --lrs https://lrs.example/xAPI. Cukup sekali.")
  }
  func pushProgramMissing(_ path: String) -> Explanation {
    Explanation(
      what: "Program pengirim tidak berjalan: \(path)",
      cure:
        "Letakkan pelita-push di samping pelita (make release membuat keduanya), lalu coba lagi.")
  }
  func pushUnprepared(_ obstacle: StoreAnswer.Obstacle, lrs: String) -> Explanation {
    switch obstacle {
    case .badAddress:
      Explanation(
        what: "Alamat LRS tidak dikenali: \(lrs.sanitisedLine)",
        cure: "Tulis seperti https://lrs.example/xAPI, tanpa nama dan sandi di dalamnya.")
    case .notEncrypted:
      Explanation(
        what: "Alamat ini tidak terlindung: \(lrs.sanitisedLine)",
        cure: "Pakai https://. Tanpa itu, data guru bisa dibaca siapa saja di jalan.")
    case .noCredentials:
      Explanation(
        what: "Nama dan kata sandi LRS belum ada.",
        cure: "Tambahkan --credentials FILE, atau isi PELITA_LRS_USER dan PELITA_LRS_PASSWORD.")
    case .credentialsOpenToOthers:
      Explanation(
        what: "File sandi bisa dibaca orang lain di laptop ini.",
        cure: "Jalankan chmod 600 pada file itu, lalu coba lagi.")
    case .credentialsUnreadable:
      Explanation(
        what: "File sandi tidak terbaca.", cure: "Isinya satu baris: nama:sandi. Periksa tempatnya."
      )
    }
  }
  func pushStopped(_ stop: DeliveryPlan.Stop) -> Explanation {
    switch stop {
    case .notAllowed(let status):
      Explanation(
        what: "LRS tidak menerima nama dan sandi itu (\(status)). Semua tetap menunggu.",
        cure: "Periksa nama dan sandi pada pengelola LRS, lalu jalankan lagi.")
    case .wrongAddress(let status):
      Explanation(
        what: "Di alamat itu tidak ada LRS (\(status)). Semua tetap menunggu.",
        cure: "Periksa alamatnya, termasuk akhirannya, lalu jalankan lagi.")
    case .unreachable(let words):
      Explanation(
        what: "LRS belum bisa dihubungi: \(words.sanitisedLine). Semua tetap menunggu.",
        cure: "Jalankan lagi nanti; yang sudah sampai tidak dikirim dua kali.")
    }
  }
  func pushBadLine(_ line: Int, _ verdict: StatementVerdict) -> Explanation {
    Explanation(
      what: statementVerdict(verdict, line: line) ?? "baris \(line)",
      cure: "Tidak ada yang dikirim. Lihat semuanya: pelita school check-statements FILE.")
  }
  func pushProgress(done: Int, all: Int) -> String { "Terkirim: \(done) dari \(all)." }
  func pushWaiting(seconds: Int) -> String {
    "LRS belum menjawab dengan baik. Dicoba lagi dalam \(seconds) detik …"
  }
  func pushReport(_ report: PushReport) -> String {
    let refusals = report.refusals.prefix(20).map { "  \($0.id): \($0.words)".sanitisedLine }
    return
      ([
        """
        \(report.lrs.sanitisedLine): \(report.counts.sent) terkirim, \
        \(report.counts.waiting) menunggu, \(report.counts.refused) ditolak.
        """
      ] + refusals).joined(separator: "\n")
  }
}
