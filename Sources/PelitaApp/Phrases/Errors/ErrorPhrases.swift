import Storage

/// Failures in words: one member for each kind of error, a switch over its cases inside.
protocol ErrorPhrases {
  /// An error that no screen expected; `detail` is for the person who helps.
  func unexpected(_ detail: String) -> Explanation
  func explanation(of error: StorageError) -> Explanation
  func noPersonYet() -> Explanation
  func noSuchLesson(_ name: String, similar: [String]) -> Explanation
  func noLessonInFile(_ path: String) -> Explanation
}
