import RecordExchange

/// A file ready to be handed over.
struct Parcel: Hashable {
  /// Such as `contoh-2026-11-23.pelita`, or one that tells nothing when it is locked.
  var name: String
  var bytes: [UInt8]
  var contents: ParcelContents
  var lock: FileLock
}

/// What is in a progress file, shown before it is sent.
struct ParcelContents: Hashable {
  var detail: DetailLevel
  /// Titles, in the order of the curriculum.
  var completedLessons: [String]
  /// Titles of lessons that were begun and not finished.
  var startedLessons: [String]
  var requests: [Request]
  var eventCount: Int
  var noteCount: Int
  /// What was tried in class, by who may read it.
  var applications: [OwnApplication.Audience: Int] = [:]
  /// What the teacher wrote that the school may do; `nil` when they wrote nothing.
  var allows: Allowance?

  /// What of a consent is told before it is sent.
  struct Allowance: Hashable {
    var namesInReports: Bool
    var statements: Bool
  }

  /// A question to the mentor.
  struct Request: Hashable, Encodable {
    /// The lesson's title.
    var lesson: String
    /// May be empty.
    var sentence: String
  }
}
