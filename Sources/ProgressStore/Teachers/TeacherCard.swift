import LearningRecord

/// A tiny file beside the record, so that listing teachers opens no database.
///
/// Derived: when it is missing or does not make sense, the record is asked.
struct TeacherCard: Hashable {
  var profile: Profile
  var lastUsedMilliseconds: Int64

  init(profile: Profile, lastUsedMilliseconds: Int64) {
    self.profile = profile
    self.lastUsedMilliseconds = lastUsedMilliseconds
  }

  /// Two lines: the profile as in its event, and when it was last used.
  init?(text: String) {
    let lines = text.split(separator: "\n")
    guard lines.count == 2, let used = Int64(lines[1]),
      case .profileChosen(let profile) = EventBody(kind: "profile-chosen", json: String(lines[0]))
    else { return nil }
    self.profile = profile
    lastUsedMilliseconds = used
  }

  var text: String { "\(EventBody.profileChosen(profile).json)\n\(lastUsedMilliseconds)\n" }

  static func path(in folder: String) -> String { folder + "/card" }
}
