import TrainingModel

/// What stands on a teacher's page and in its sections.
protocol TeacherSectionPhrases {
  func title(of section: TeacherPage.Section) -> String
  func triedInClass(_ day: String, _ tried: String) -> String
  var forMentorOnly: String { get }
  func triesCame(_ tries: Int, right: Int) -> String
  func word(for standing: MentoringFact.Standing) -> String
  func happenedInClass(_ tried: String) -> String
  func happenedCompleted(_ lesson: String) -> String
  func happenedAsked(_ title: String, _ sentence: String) -> String
  func happenedReplied(_ text: String) -> String
  func happenedMentored(_ observed: String) -> String
  func happenedReflected(_ lesson: String, _ text: String) -> String
  func happenedAssigned(_ titles: [String]) -> String
}

extension IndonesianPhrases {
  func title(of section: TeacherPage.Section) -> String {
    switch section {
    case .applications: "Yang dicoba di kelas"
    case .needs: "Perlu bantuan"
    case .activities: "Soal dan jawabannya"
    case .performances: "Praktik dan latihan bebas"
    case .reflections: "Renungan yang dibagikan"
    case .assignments: "Tugas"
    case .records: "Catatan pendampingan"
    case .timeline: "Apa yang terjadi, dan kapan"
    }
  }
  func triedInClass(_ day: String, _ tried: String) -> String {
    "Dicoba di kelas, \(day): \(tried)"
  }
  var forMentorOnly: String { "untuk pendamping saja" }
  func triesCame(_ tries: Int, right: Int) -> String { "\(tries) percobaan, \(right) tepat" }
  func word(for standing: MentoringFact.Standing) -> String {
    switch standing {
    case .open: recordIsOpen
    case .followedUp: recordIsFollowedUp
    case .closed: recordIsClosed
    }
  }
  func happenedInClass(_ tried: String) -> String { "Dicoba di kelas: \(tried)" }
  func happenedCompleted(_ lesson: String) -> String { "Selesai: \(lesson)" }
  func happenedAsked(_ title: String, _ sentence: String) -> String {
    sentence.isEmpty ? "Minta bantuan: \(title)" : "Minta bantuan: \(title), \"\(sentence)\""
  }
  func happenedReplied(_ text: String) -> String { "Dibalas: \(text)" }
  func happenedMentored(_ observed: String) -> String { "Pendampingan: \(observed)" }
  func happenedReflected(_ lesson: String, _ text: String) -> String {
    "Renungan (\(lesson)): \(text)"
  }
  func happenedAssigned(_ titles: [String]) -> String {
    "Diberi tugas: \(titles.joined(separator: ", "))"
  }
}

extension EnglishPhrases {
  func title(of section: TeacherPage.Section) -> String {
    switch section {
    case .applications: "Tried in class"
    case .needs: "Needs help"
    case .activities: "Questions and their answers"
    case .performances: "Exercises and free practice"
    case .reflections: "Reflections shared"
    case .assignments: "Assignments"
    case .records: "Mentoring records"
    case .timeline: "What happened, and when"
    }
  }
  func triedInClass(_ day: String, _ tried: String) -> String { "Tried in class, \(day): \(tried)" }
  var forMentorOnly: String { "for the mentor only" }
  func triesCame(_ tries: Int, right: Int) -> String {
    "\(tries == 1 ? "1 try" : "\(tries) tries"), \(right) right"
  }
  func word(for standing: MentoringFact.Standing) -> String {
    switch standing {
    case .open: recordIsOpen
    case .followedUp: recordIsFollowedUp
    case .closed: recordIsClosed
    }
  }
  func happenedInClass(_ tried: String) -> String { "Tried in class: \(tried)" }
  func happenedCompleted(_ lesson: String) -> String { "Completed: \(lesson)" }
  func happenedAsked(_ title: String, _ sentence: String) -> String {
    sentence.isEmpty ? "Asked for help: \(title)" : "Asked for help: \(title), \"\(sentence)\""
  }
  func happenedReplied(_ text: String) -> String { "Answered: \(text)" }
  func happenedMentored(_ observed: String) -> String { "Mentoring: \(observed)" }
  func happenedReflected(_ lesson: String, _ text: String) -> String {
    "Reflection (\(lesson)): \(text)"
  }
  func happenedAssigned(_ titles: [String]) -> String {
    "Assigned: \(titles.joined(separator: ", "))"
  }
}
