/// Why a file is not read at all.
public enum LessonReaderError: Error, Hashable, Sendable {
  /// The file is larger than any lesson.
  case tooLarge(bytes: Int, limit: Int)
  /// The file is no text: pictures, archives and their like.
  case notText
}
