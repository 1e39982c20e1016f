import Curriculum
import TrainingModel

extension IndonesianPhrases {
  var reportSectionSessions: String { "Sesi: rencana dan yang terjadi" }
  func sessionsCounted(held: Int, ahead: Int, broken: Int, cancelled: Int) -> String {
    "\(held) dilaksanakan, \(ahead) akan datang, \(broken) terputus dan menunggu lanjutan, "
      + "\(cancelled) dibatalkan."
  }
  var reportColumnTopic: String { "Topik" }
  var reportColumnDay: String { "Hari" }
  var reportColumnStatus: String { "Keadaan" }
  var attendanceGroups: [String] { ["hadir", "tidak hadir", "belum dicatat"] }
  var reportColumnMaterials: String { "Bahan siap" }
  func reportedMaterials(_ count: Int, of whole: Int) -> String { "\(count) dari \(whole)" }
  func reportedMove(_ move: Session.Move, of topic: String) -> String {
    let from = move.previousDay.map { ", semula \(shortDate(CalendarDay($0)))" } ?? ""
    let reason = move.reason.isEmpty ? "" : ": \(move.reason)"
    return "\(topic): \(name(of: move.status)) (dicatat \(shortDate(CalendarDay(move.day)))\(from))"
      + reason
  }
  func reportedChange(_ change: SchoolReport.SessionLine.Change, of topic: String) -> String {
    let cause = change.cause.map { " (\(name(of: $0)))" } ?? ""
    let actual = change.actual.isEmpty ? "" : ": \(change.actual)"
    return "\(topic): \(name(of: change.part)) \(name(of: change.outcome))\(cause)\(actual)"
  }
  var timelineMarks: [String] {
    ["direncanakan", "dilaksanakan", "terputus", "dijadwal ulang", "dibatalkan"]
  }
  var reportNoSessions: String { "Belum ada sesi." }
  var twoVersionsMark: String { "dua versi" }

  var reportSectionObstacles: String { "Yang menghambat" }
  var obstaclesExplained: String {
    "Kendala sesi dan sekolah. Kendala perorangan hanya dihitung, tidak diceritakan."
  }
  var reportColumnSort: String { "Jenis" }
  var reportColumnCount: String { "Banyaknya" }
  var reportColumnPeople: String { "Perorangan" }
  var reportColumnHelped: String { "Terbantu" }
  var reportColumnNotHelped: String { "Tidak membantu" }
  var reportColumnUnknown: String { "Belum tahu" }
  var reportColumnOpen: String { "Belum ada tanggapan" }
  var reportColumnWords: String { "Catatan" }
  var reportNoObstacles: String { "Belum ada kendala yang dicatat." }
  var reportSectionResponses: String { "Yang dilakukan, dan yang membantu" }
  func reportedProposals(_ proposals: [Response.Proposal: Int]) -> String {
    "Usulan ruang ke dinas: "
      + Response.Proposal.allCases.compactMap { proposal in
        proposals[proposal].map { "\(name(of: proposal)) \($0)" }
      }.joined(separator: ", ") + "."
  }

  var reportSectionApplications: String { "Penerapan di kelas" }
  func applicationsShared(_ applications: SchoolReport.Applications) -> String {
    "\(words(applications.people.groups[1])) guru berbagi cerita penerapan di kelas "
      + "(cerita: \(words(applications.count))). Yang tertulis di bawah atas izin guru sendiri."
  }
  func reportedApplication(_ told: SchoolReport.Applications.Told, lesson: String?) -> String {
    let after = lesson.map { ", sesudah \($0)" } ?? ""
    let result = told.result.isEmpty ? "" : " Hasilnya: \(told.result.asSentence)"
    let next = told.next.isEmpty ? "" : " Berikutnya: \(told.next.asSentence)"
    return "\(told.name) (\(shortDate(CalendarDay(told.day)))\(after)): \(told.tried.asSentence)"
      + result + next
  }

  var reportSectionMentoring: String { "Pendampingan" }
  func mentoringTookPlace(_ mentoring: SchoolReport.Mentoring) -> String {
    "\(words(mentoring.people.groups[1])) guru didampingi; "
      + "catatan pendampingan: \(words(mentoring.records.total))."
  }
  var reportColumnRecords: String { "Catatan" }
  var standingNames: [String] { ["terbuka", "ditindaklanjuti", "selesai"] }
  var effectNames: [String] {
    [
      "sesudahnya lebih sering tepat", "kira-kira sama", "lebih jarang tepat",
      "belum cukup untuk dikatakan",
    ]
  }
  var mentoringStaysPrivate: String {
    "Apa yang dibicarakan, jawaban, dan permintaan bantuan tetap antara guru dan pendamping."
  }

  var reportSectionMeetings: String { "Rapat dan kesepakatan" }
  func meetingsCounted(_ meetings: SchoolReport.Meetings) -> String {
    "\(meetings.count) rapat, \(meetings.withMinutes) dengan notulen; \(meetings.decisions) keputusan, "
      + "\(meetings.withSession) sudah menjadi sesi. Yang masih terbuka: \(meetings.open.count)."
  }
  func openDecision(_ decision: SchoolReport.Meetings.OpenDecision) -> String {
    decision.what + (decision.due.map { " (sampai \(shortDate(CalendarDay($0))))" } ?? "")
  }

  func reportNotes(madeOn day: CalendarDay) -> [String] {
    [
      "Cara membaca: kelompok 1 sampai \(PublicCounts.smallest - 1) orang ditulis \"kurang dari "
        + "\(PublicCounts.smallest)\", dan kelompok di sebelahnya ditulis sebagai kisaran, supaya "
        + "tidak ada yang bisa dihitung mundur. Kotak bergaris putus-putus pada gambar berarti "
        + "kelompok seperti itu.",
      "Nama hanya tertulis atas izin guru sendiri; nama lain di dalam catatan diganti \"…\".",
      "Laporan ini tidak memuat jawaban, nilai, atau isi pendampingan, dan bukan alat penilaian "
        + "guru. Siapa yang perlu ditemani dan soal yang sulit ada di layar pendamping.",
      "Dibuat dengan Pelita pada \(fullDate(day)).",
    ]
  }
}
