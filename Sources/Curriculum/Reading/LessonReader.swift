/// Reads lessons in the LiaScript profile.
///
/// The grammar is LiaScript's own (1.0.10), written anew; `strict` adds findings for what is
/// outside the profile, `lenient` notices of what a foreign file loses.
public enum LessonReader {
  /// How a file is judged.
  public enum Mode: Hashable, Sendable {
    /// Our own lessons: everything outside the profile is a finding.
    case strict
    /// Foreign courses: read what the profile knows, degrade the rest.
    case lenient
  }

  /// The largest file that is read, in bytes.
  public static let largestFile = 8 * 1024 * 1024

  /// Reads a lesson from the bytes of its file.
  ///
  /// `macros` are values by name without `@`; they win over what the header defines.
  /// - Throws: `LessonReaderError` when the bytes cannot be a lesson at all.
  public static func read(
    _ bytes: [UInt8], mode: Mode, macros: [String: String] = [:]
  ) throws(LessonReaderError) -> LessonReading {
    guard bytes.count <= largestFile else {
      throw .tooLarge(bytes: bytes.count, limit: largestFile)
    }
    let source = SourceText(bytes)
    guard source.bytes.count * 2 >= bytes.count else { throw .notText }
    var document = DocumentReader(source: source, macros: macros, isStrict: mode == .strict)
    return document.read()
  }

  /// Reads a lesson from its text.
  public static func read(
    _ text: String, mode: Mode, macros: [String: String] = [:]
  ) throws(LessonReaderError) -> LessonReading {
    try read(Array(text.utf8), mode: mode, macros: macros)
  }
}
