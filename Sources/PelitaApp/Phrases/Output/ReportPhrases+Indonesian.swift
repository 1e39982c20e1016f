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

  var sectionLessons: String { "Sampai mana pelajaran" }
  var lessonsExplained: String {
    "Dihitung dari file yang sudah masuk; yang belum mengirim file terhitung belum mulai."
  }
  func filesCame(_ counts: PublicCounts) -> String {
    "Dari \(words(counts.total)) guru, \(words(counts.groups[1])) sudah mengirim file; "
      + "dari \(words(counts.groups[0])) belum ada file."
  }
  var lessonGroups: [String] { ["belum mulai", "sedang dipelajari", "selesai"] }
  var columnLesson: String { "Pelajaran" }
  var columnTeachers: String { "Guru" }
  var noLessons: String { "Belum ada pelajaran yang dibuka atau ditugaskan." }

  var sectionAssignments: String { "Tugas" }
  var columnAssignment: String { "Tugas" }
  var columnDue: String { "Sampai" }
  var columnFor: String { "Untuk" }
  var forEverybody: String { "semua guru" }
  var forSome: String { "sebagian guru" }
  var assignmentGroups: [String] { ["belum selesai, sejauh diketahui", "selesai"] }
  func smallAssignments(_ count: Int) -> String {
    "Ada \(count) tugas untuk kurang dari \(PublicCounts.smallest) orang; isinya tidak ditampilkan."
  }
  var noAssignments: String { "Belum ada tugas." }

  var sectionNeeds: String { "Kebutuhan dan sesi yang menjawabnya" }
  var needsExplained: String {
    "Kebutuhan yang belum dijawab sesi mana pun layak dibahas pada rapat berikutnya."
  }
  var needGroups: [String] {
    ["tidak memerlukan", "perlu, belum ada sesi", "perlu, sudah ada sesi"]
  }
  var columnCompetence: String { "Kemampuan" }
  var columnSessions: String { "Sesi" }
  var columnSpeakers: String { "Calon narasumber" }
  var noNeeds: String { "Belum ada kebutuhan yang dicatat." }
}
