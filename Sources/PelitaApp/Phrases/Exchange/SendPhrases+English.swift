extension EnglishPhrases {
  var sendWhat: String { "Send what?" }
  var sendSummary: String { "Summary: lessons done, and what needs help" }
  func sendMarked(_ count: Int) -> String {
    "Summary, and what I marked to ask about (\(count))"
  }
  var sendEverything: String { "Every answer and try" }
  var notesStayHere: String { "Private notes stay here, unless you choose them (i)." }
  func notesGoIn(_ count: Int) -> String {
    "Your private notes (\(count)) are sent too. Type i to leave them out."
  }
  var thisIsSent: String { "This is what is sent:" }
  func contentLines(_ contents: ParcelContents) -> [String] {
    var lines = [Self.counted(contents.completedLessons.count, "lesson") + " done"]
    if !contents.startedLessons.isEmpty {
      lines[0] += ", \(contents.startedLessons.count) under way"
    }
    lines.append(
      contents.requests.isEmpty
        ? "no question for the mentor"
        : Self.counted(contents.requests.count, "question") + " for the mentor")
    if contents.eventCount > 0 { lines.append(Self.counted(contents.eventCount, "learning step")) }
    lines.append(
      contents.noteCount > 0
        ? Self.counted(contents.noteCount, "private note") : "no private notes")
    return lines + ownWords(contents)
  }
  /// What goes with every file, and who may read it.
  private func ownWords(_ contents: ParcelContents) -> [String] {
    var lines: [String] = []
    if let count = contents.applications[.mentor] {
      lines.append("\(count) told from class, for the mentor alone")
    }
    if let count = contents.applications[.school] {
      lines.append("\(count) told from class, which the school may read")
    }
    if let allows = contents.allows {
      lines.append(
        allows.namesInReports
          ? "consent: the name may stand in reports" : "consent: no name in reports")
      if allows.statements { lines.append("consent: results may go to the education office") }
    }
    return lines
  }
  var saveWhere: String { "Save to:" }
  func drive(_ label: String) -> String { "Flash disk \(label)" }
  var flashDisk: String { "Flash disk" }
  var notPluggedIn: String { "not plugged in" }
  func freeSpace(_ bytes: Int) -> String { "\(ByteCount.text(bytes)) free" }
  var phoneByCable: String { "Phone by USB cable" }
  var pelitaFolder: String { "The Pelita folder on this laptop" }
  var photoInstead: String { "A short screen to photograph" }
  var whichDrive: String { "Which flash disk?" }
  var noDriveFound: Explanation {
    Explanation(
      what: "No flash disk is there yet.",
      cure: "Plug it in, wait a moment, then press Enter.")
  }
  func delivered(_ delivery: Delivery) -> String {
    switch delivery.place {
    case .drive: "Saved: \(delivery.trail). You may take the flash disk out now."
    case .phone(let name):
      "Saved on the phone \(name): \(delivery.trail). You may unplug the cable now."
    case .folder: "Saved on this laptop: \(delivery.trail). Send that file by chat or mail."
    }
  }
  func photoCompleted(_ count: Int) -> String { "Done: " + Self.counted(count, "lesson") }
  func photoStarted(_ count: Int) -> String { "Under way: \(count)" }
  func photoAsked(_ count: Int) -> String { "Asked the mentor: \(count)" }
  func andMore(_ count: Int) -> String { "and \(count) more" }

  /// Such as "1 lesson" or "2 lessons".
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }
}
