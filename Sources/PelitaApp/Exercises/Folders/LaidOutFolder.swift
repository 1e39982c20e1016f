import Curriculum
import Workbench

/// A practice folder that was laid out once from an exercise's files, and is kept between visits.
struct LaidOutFolder {
  let room: ExerciseRoom

  /// Starter files bear a time before the work begins.
  static let starterAgeSeconds = 3_600

  var folder: PracticeFolder { PracticeFolder(room.practiceFolder) }

  /// When the work began; `nil` when the folder has yet to be laid out, or is not ours.
  var startSeconds: Int? {
    guard folder.isFolder, let text = room.draft.text else { return nil }
    let parts = text.split(separator: " ")
    guard parts.count == 2, parts[0] == mark[...] else { return nil }
    return Int(parts[1])
  }

  /// Lays `items` out; what is there is moved aside, and where to is returned.
  ///
  /// - Throws: `FileTrouble`.
  func layOut(_ items: [PracticeFolder.Item]) throws -> String? {
    let aside = folder.exists ? try folder.setAside(into: asideName) : nil
    let seconds = Int(room.surroundings.now() / 1000)
    try folder.layOut(items, modifiedSeconds: seconds - Self.starterAgeSeconds)
    try room.draft.keep("\(mark) \(seconds)")
    return aside
  }

  /// The name of the folder that keeps what was there before.
  var asideName: String {
    room.phrases.asideFolder(CalendarDay(milliseconds: room.surroundings.now()).isoText)
  }

  /// What the folder was laid out from: another revision or language needs another folder.
  private var mark: String {
    room.exercise.revision + "-" + room.exercise.description.language.rawValue
  }
}
