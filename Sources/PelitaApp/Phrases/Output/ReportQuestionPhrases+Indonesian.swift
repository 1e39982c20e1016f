import Curriculum
import TrainingModel

extension IndonesianPhrases {
  var openingHeading: String { "Ringkasan" }
  var questionsHeading: String { "Tujuh pertanyaan, tujuh jawaban" }
  func openingSentences(_ report: SchoolReport, attention: String?) -> [String] {
    [
      "Sampai hari ini \(report.count(.held, .heldLater)) sesi sudah dilaksanakan dan "
        + "\(report.count(.planned, .rescheduled)) akan datang; yang sudah mengirim file latihan: "
        + "\(words(report.arrivals.groups[1])) dari \(words(report.teachers)) guru.",
      "Yang sudah bercerita tentang penerapan di kelas: "
        + "\(words(report.applications.people.groups[1])) guru; yang didampingi: "
        + "\(words(report.mentoring.people.groups[1])) guru.",
      attention.map { "Yang paling layak dibicarakan: \($0)." }
        ?? "Tidak ada yang menunggu keputusan.",
    ]
  }
  var questions: [String] {
    [
      "Siapa yang perlu ditemani sekarang?", "Apa yang sulit bagi banyak guru?",
      "Sudah sampai mana semua guru?", "Kebutuhan mana yang belum dijawab?",
      "Kapan bisa berkumpul, dan apakah rencananya cocok?",
      "Apa yang direncanakan, apa yang terjadi, dan apa yang masih terbuka?",
      "Apa yang berubah sesudah pendampingan?",
    ]
  }

  func words(_ share: FifthShare) -> String {
    switch share.fifths {
    case 0: "hampir belum ada"
    case 5: "hampir semua"
    default: "sekitar \(share.fifths) dari 5"
    }
  }
  var onlyWhereFilesAre: String {
    "Terhitung hanya di laptop pendamping; mintalah laporan ini dari sana."
  }

  func answerHelp(
    _ help: PublicCounts?, silence: SchoolReport.Silence, never: PublicCount
  ) -> String {
    let needing = help.map { help in
      help.groups[1] == .exact(0)
        ? "Belum ada guru yang perlu ditemani menurut file yang masuk."
        : "Perlu ditemani: \(words(help.groups[1])) dari \(words(help.total)) guru yang filenya "
          + "sudah masuk."
    }
    let silent =
      silence.people.groups[1] == .exact(0)
      ? ""
      : " Belum ada file baru selama \(silence.days) hari, padahal tugas masih terbuka: "
        + "\(words(silence.people.groups[1])) guru."
    let unheard = never == .exact(0) ? "" : " Belum pernah ada file: \(words(never)) guru."
    return (needing ?? onlyWhereFilesAre) + silent + unheard
  }
  func answerHard(_ practice: SchoolReport.Practice?, hardest: String?) -> String {
    guard let practice else { return onlyWhereFilesAre }
    guard let hardest else {
      return practice.smallHard == 0
        ? "Belum ada soal yang sulit bagi banyak guru." : smallHard(practice.smallHard)
    }
    return "\(practice.hard.count) soal atau latihan; yang paling sulit: \(hardest)."
  }
  func answerStatus(_ report: SchoolReport) -> String {
    guard !report.lessons.isEmpty else { return reportNoLessons }
    return "\(report.lessons.count) pelajaran sudah dibuka atau ditugaskan; dihitung dari "
      + "\(words(report.arrivals.groups[1])) guru yang filenya sudah masuk."
  }
  func answerNeeds(withoutSession: Int, idle: Int, known: Int) -> String {
    guard known > 0 || idle > 0 else { return reportNoNeeds }
    let needs =
      withoutSession == 0
      ? "Semua kebutuhan yang dicatat sudah dijawab sesi."
      : "\(withoutSession) dari \(known) kebutuhan belum dijawab sesi bagi semua yang memerlukannya."
    return needs + (idle == 0 ? "" : " \(idle) sesi tidak menjawab kebutuhan yang dicatat.")
  }
  func answerTimes(_ times: SchoolReport.MeetingTimes, plans: Int) -> String {
    let best = times.slots.first.map { slot in
      "Paling sedikit bentrok: \(longDate(CalendarDay(slot.day))), pukul \(hours(slot.span))"
        + (slot.counts.groups[1] == .exact(0)
          ? ", tanpa bentrok." : " (berhalangan: \(words(slot.counts.groups[1])) guru).")
    }
    return (best ?? reportNoTimetables)
      + (plans == 0 ? "" : " \(plans) sesi yang akan datang perlu dilihat lagi.")
  }
  func answerSessions(_ report: SchoolReport, open: Int) -> String {
    guard !report.sessions.isEmpty else { return reportNoSessions }
    return sessionsCounted(
      held: report.count(.held, .heldLater), ahead: report.count(.planned, .rescheduled),
      broken: report.count(.interrupted), cancelled: report.count(.cancelled))
      + (open == 0 ? " Tidak ada yang masih terbuka." : " Masih terbuka: \(open) hal.")
  }
  func answerMentoring(_ mentoring: SchoolReport.Mentoring) -> String {
    guard let effect = mentoring.effect else { return onlyWhereFilesAre }
    guard effect.total != .exact(0) else { return "Belum ada catatan pendampingan." }
    let names = ["lebih sering tepat", "kira-kira sama", "lebih jarang tepat", "belum cukup data"]
    let told = zip(names, effect.groups).filter { $1 != .exact(0) && $1 != .hidden }
      .map { "\($0) \(words($1))" }
    return "\(sentenceWords(effect.total)) catatan pendampingan dibandingkan"
      + (told.isEmpty
        ? "; kelompoknya terlalu kecil untuk ditampilkan."
        : ". Sesudahnya: \(told.joined(separator: ", ")).")
  }

  /// At the beginning of a sentence.
  private func sentenceWords(_ count: PublicCount) -> String {
    let text = words(count)
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
