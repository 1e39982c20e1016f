import TrainingModel

extension IndonesianPhrases {
  func tableTitle(_ name: String) -> String { Self.tableTitles[name] ?? name }
  func tableHeading(_ member: String) -> String { Self.headings[member] ?? member }
  func tableChoice(_ word: String, of member: String, in kind: EntityKind) -> String {
    knownChoice(word, of: member, in: kind) ?? Self.choices[word] ?? word
  }
  func tableFlag(_ flag: Bool) -> String { flag ? "ya" : "tidak" }
  func tableRole(_ role: Role) -> String { Self.roles[role.rawValue] ?? role.rawValue }
  func tableStatus(_ status: LessonStatus) -> String {
    switch status {
    case .notStarted: "belum mulai"
    case .started: "sedang dipelajari"
    case .completed: "selesai"
    case .mastered: "dikuasai"
    }
  }
  var reportColumnWithout: String { "belum" }
  var reportColumnWith: String { "sudah" }

  func calendarSession(_ topic: String) -> String {
    topic.isEmpty ? "Sesi pelatihan" : "Pelatihan: " + topic
  }
  func calendarAssignment(_ titles: String) -> String {
    "Batas tugas" + (titles.isEmpty ? "" : ": " + titles)
  }
  var calendarMentoring: String { "Pendampingan" }

  private static let tableTitles: [String: String] = [
    "schools": "Sekolah",
    "people": "Guru yang mengizinkan namanya",
    "pairings": "Guru yang punya pendamping",
    "consents": "Izin nama",
    "competences": "Kemampuan",
    "meetings": "Rapat",
    "meetings-decisions": "Keputusan rapat",
    "speakers": "Narasumber",
    "timetables": "Jadwal mengajar",
    "sessions": "Sesi",
    "sessions-moves": "Perubahan sesi",
    "stages": "Tahap sesi",
    "readiness": "Persiapan sesi",
    "readiness-checklist": "Daftar periksa sesi",
    "attendance": "Kehadiran",
    "attendance-names": "Kehadiran dengan nama",
    "materials": "Bahan",
    "assignments": "Tugas",
    "progress": "Keadaan pelajaran",
    "progress-names": "Keadaan pelajaran dengan nama",
    "classApplications": "Penerapan di kelas",
    "mentoring": "Pendampingan",
    "needs": "Kebutuhan",
    "obstacles": "Kendala",
    "responses": "Tanggapan",
    "evaluations": "Evaluasi",
    "evaluations-findings": "Hasil evaluasi",
    "catalogue": "Katalog kendala dan tanggapan",
  ]

  private static let headings: [String: String] = [
    "why": "Mengapa",
    "worked": "Membantu",
    "told": "Diceritakan",
    "different": "Orang yang berbeda",
    "name": "Nama",
    "place": "Tempat",
    "timeZone": "Zona waktu",
    "code": "Kode",
    "framework": "Kerangka",
    "indonesian": "Bahasa Indonesia",
    "english": "Bahasa Inggris",
    "lessons": "Pelajaran",
    "lesson": "Pelajaran",
    "title": "Judul",
    "day": "Hari",
    "present": "Jumlah hadir",
    "agenda": "Acara",
    "what": "Apa",
    "who": "Jumlah yang mengerjakan",
    "due": "Sampai",
    "session": "Sesi",
    "person": "Guru",
    "source": "Asal",
    "competences": "Kemampuan",
    "status": "Keadaan",
    "reason": "Alasan",
    "previousDay": "Hari semula",
    "part": "Tahap",
    "plan": "Rencana",
    "plannedMinutes": "Menit direncanakan",
    "outcome": "Yang terjadi",
    "actual": "Yang dilakukan",
    "actualMinutes": "Menit sebenarnya",
    "cause": "Sebab",
    "prerequisites": "Yang perlu dikuasai dulu",
    "text": "Isi",
    "done": "Beres",
    "form": "Bentuk",
    "prepared": "Siap",
    "sessions": "Sesi",
    "from": "Dari",
    "to": "Sampai",
    "level": "Tingkat",
    "before": "Sebelum",
    "after": "Sesudah",
    "obstacle": "Kendala",
    "response": "Tanggapan",
    "for": "Untuk",
    "roles": "Peran",
    "tried": "Dicoba",
    "result": "Hasil",
    "next": "Berikutnya",
    "fileDay": "Tanggal file",
    "topic": "Topik",
    "span": "Waktu",
    "mode": "Cara",
    "speakers": "Narasumber",
    "meeting": "Rapat",
  ]

  private static let choices: [String: String] = [
    "colleague": "guru sekolah sendiri",
    "educationOffice": "dinas pendidikan",
    "university": "perguruan tinggi",
    "together": "tatap muka",
    "online": "daring",
    "selfPaced": "mandiri",
    "other": "lainnya",
  ]

  private static let roles: [String: String] = [
    "teacher": "guru",
    "mentor": "pendamping",
    "trainer": "pengelola pelatihan",
    "curriculumHead": "waka kurikulum",
    "principal": "kepala sekolah",
    "outsideSpeaker": "narasumber luar",
  ]
}
