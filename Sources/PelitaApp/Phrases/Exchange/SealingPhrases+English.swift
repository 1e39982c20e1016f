extension EnglishPhrases {
  func lock(_ lock: FileLock) -> String {
    switch lock {
    case .locked(let names): "Locked: only \(list(names)) can open it."
    case .noMentorKnown:
      "Not locked yet: whoever holds this file can read it. "
        + "Files are locked once a mentor's file was opened here."
    case .noKeyOf(let name):
      "Not locked, since no file has come from \(name)'s laptop yet: "
        + "whoever holds this file can read it."
    case .leftOpen: "Not locked: whoever holds this file can read it."
    }
  }
  private func list(_ names: [String]) -> String {
    guard names.count > 3 else {
      return names.dropLast().joined(separator: ", ")
        + (names.count > 1 ? " and " : "") + (names.last ?? "")
    }
    return names.prefix(2).joined(separator: ", ") + " and \(names.count - 2) others"
  }
  var keyOtherReader: String { "change who may open it" }
  var whoMayOpen: String { "Who may open this file?" }
  func allMentors(_ count: Int) -> String { "All mentors (\(count))" }
  var anybodyMayOpen: String { "Whoever holds the file (not locked)" }
  func tooManyReaders(_ count: Int) -> Explanation {
    Explanation(
      what: "One file can be locked for 32 laptops at most, and these are \(count).",
      cure: "Choose fewer people, then try again.")
  }
  var askNameAtSchool: String { "How is the name written in the school's list of teachers?" }
  func nameAtSchoolMayBeSkipped(_ called: String) -> String {
    "So that the mentor knows who \(called) is. Asked once only. Enter alone: skip."
  }
  func noSuchReader(_ name: String, known: [String]) -> Explanation {
    Explanation(
      what: "No mentor called \(name) whose key is known here.",
      cure: known.isEmpty
        ? "First open an assignment file from a mentor: pelita open FILE"
        : "Known are: \(known.joined(separator: ", ")).")
  }
  var mentorScopeNeedsReaders: Explanation {
    Explanation(
      what: "What mentors wrote is for mentors only. No file was made.",
      cure: "Say for whom: pelita school send --mentor-scope --for NAME")
  }
  func readerIsNoMentor(_ name: String) -> Explanation {
    Explanation(
      what: "\(name) is no mentor in this school's record. No file was made.",
      cure: "Without --mentor-scope the file holds only what everybody in charge may see.")
  }
  func readerHasNoKey(_ name: String) -> Explanation {
    Explanation(
      what: "A file for \(name) cannot be locked yet: none has come from their laptop.",
      cure: "Ask for one file from \(name)'s laptop, open it here, then try again.")
  }
  var helpSendFor: String {
    "A mentor who may open it, may be repeated; without it all who are known."
  }
  var helpSendUnlocked: String { "Do not lock it: whoever holds the file can read it." }
  var helpSchoolSendFor: String {
    "Somebody who may open it, may be repeated; without it the file is not locked."
  }
}
