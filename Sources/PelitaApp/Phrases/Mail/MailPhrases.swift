/// What is said about assignments and replies.
protocol MailPhrases {
  var noTasksYet: String { get }
  var taskIsDone: String { get }
  var taskIsNotInstalled: String { get }
  func taskFrom(_ name: String) -> String
  /// `day` is a date in words.
  func taskDue(_ day: String) -> String
  /// `name` is `nil` while nobody has introduced the writer.
  func replyFrom(_ name: String?) -> String
  func youAsked(_ sentence: String) -> String
  var goToThatLesson: String { get }
}

extension IndonesianPhrases {
  var noTasksYet: String { "Belum ada tugas. Tugas datang lewat file dari narasumber." }
  var taskIsDone: String { "Tugas itu sudah selesai. Terima kasih." }
  var taskIsNotInstalled: String {
    "Pelajaran itu belum ada di laptop ini. Mohon minta paketnya ke narasumber."
  }
  func taskFrom(_ name: String) -> String { "dari \(name)" }
  func taskDue(_ day: String) -> String { "sampai \(day)" }
  func replyFrom(_ name: String?) -> String { "Balasan dari " + (name ?? "pendamping") }
  func youAsked(_ sentence: String) -> String { "Yang ditanyakan: \"\(sentence)\"" }
  var goToThatLesson: String { "Ke pelajaran itu" }
}

extension EnglishPhrases {
  var noTasksYet: String { "No assignments yet. They come in a file from the trainer." }
  var taskIsDone: String { "That one is done. Thank you." }
  var taskIsNotInstalled: String {
    "That lesson is not on this laptop yet. Please ask the trainer for it."
  }
  func taskFrom(_ name: String) -> String { "from \(name)" }
  func taskDue(_ day: String) -> String { "until \(day)" }
  func replyFrom(_ name: String?) -> String { "Reply from " + (name ?? "your mentor") }
  func youAsked(_ sentence: String) -> String { "You asked: \"\(sentence)\"" }
  var goToThatLesson: String { "To that lesson" }
}
