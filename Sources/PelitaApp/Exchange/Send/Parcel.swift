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

  /// A question to the mentor.
  struct Request: Hashable, Encodable {
    /// The lesson's title.
    var lesson: String
    /// May be empty.
    var sentence: String
  }
}
