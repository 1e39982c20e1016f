import Curriculum
import TrainingModel

extension IndonesianPhrases {
  func reportTitle(_ school: String) -> String { "Laporan pelatihan guru: \(school)" }
  func reportSubtitle(_ day: CalendarDay, place: String) -> String {
    (place.isEmpty ? "" : place + " · ") + "keadaan sampai \(fullDate(day))"
  }
  func fullDate(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1]) \(day.year)"
  }
  func words(_ count: PublicCount) -> String {
    switch count {
    case .exact(let number): "\(number)"
    case .few: "kurang dari \(PublicCounts.smallest)"
    case .between(let low, let high): "\(low) sampai \(high)"
    case .hidden: "tidak ditampilkan"
    }
  }

  var figureTeachers: String { "guru" }
  var figureFiles: String { "guru sudah mengirim file" }
  var figureSessionsHeld: String { "sesi dilaksanakan" }
  var figureSessionsPlanned: String { "sesi akan datang" }
  var figureApplications: String { "guru bercerita penerapan di kelas" }
  var figureMentored: String { "guru didampingi" }

  var reportSectionLessons: String { "Sampai mana pelajaran" }
  var lessonsExplained: String {
    "Dihitung dari guru yang filenya sudah masuk; tentang yang lain belum diketahui."
  }
  func filesCame(_ counts: PublicCounts) -> String {
    "Dari \(words(counts.total)) guru, \(words(counts.groups[1])) sudah mengirim file; "
      + "dari \(words(counts.groups[0])) belum ada file."
  }
  var lessonGroups: [String] { ["belum mulai", "sedang dipelajari", "selesai"] }
  var reportColumnLesson: String { "Pelajaran" }
  var reportColumnTeachers: String { "Guru" }
  var reportNoLessons: String { "Belum ada pelajaran yang dibuka atau ditugaskan." }

  var reportSectionAssignments: String { "Tugas" }
  var reportColumnAssignment: String { "Tugas" }
  var reportColumnDue: String { "Sampai" }
  var reportColumnFor: String { "Untuk" }
  var reportForEverybody: String { "semua guru" }
  var reportForSome: String { "sebagian guru" }
  func smallAssignments(_ count: Int) -> String {
    "Ada \(count) tugas untuk kurang dari \(PublicCounts.smallest) orang; isinya tidak ditampilkan."
  }
  var reportNoAssignments: String { "Belum ada tugas." }

  var reportSectionNeeds: String { "Kebutuhan dan sesi yang menjawabnya" }
  var needsExplained: String {
    "Kebutuhan yang belum dijawab sesi mana pun layak dibahas pada rapat berikutnya."
  }
  var needGroups: [String] {
    ["tidak memerlukan", "perlu, belum ada sesi", "perlu, sudah ada sesi"]
  }
  var reportColumnCompetence: String { "Kemampuan" }
  var reportColumnSessions: String { "Sesi" }
  var reportColumnSpeakers: String { "Calon narasumber" }
  var reportNoNeeds: String { "Belum ada kebutuhan yang dicatat." }
}
