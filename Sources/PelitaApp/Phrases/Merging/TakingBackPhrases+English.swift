import TrainingModel

extension EnglishPhrases {
  var keyTakeBack: String { "take back what was written last" }
  var takeBackTitle: String { "Take back what was written last?" }
  func takesBack(_ title: String, toRemoval isRemoved: Bool) -> String {
    isRemoved ? "\(title): no longer there" : "\(title): as it was before"
  }
  func writtenBy(_ name: String, on day: CalendarDay) -> String {
    "Written by \(name), \(longDate(day))."
  }
  var nothingLeavesTheRecord: String { "What was there stays in the record's history." }
  var takeItBack: String { "Yes, take it back" }
  var takenBack: String { "Taken back." }
  func explanation(of problem: TakingBack.Problem, title: String, name: String) -> Explanation {
    switch problem {
    case .nothingWritten:
      Explanation(what: "Nothing written on this laptop can be taken back.", cure: "")
    case .isEvidence:
      Explanation(
        what: "\(title) cannot be taken back: it is evidence, or what the record rests on.",
        cure: "If something in it is wrong, change it.")
    case .changedSince:
      Explanation(
        what: "\(title) has been changed again by \(name).",
        cure: "Look at what it says now, and change it if need be.")
    case .earlierIsMissing:
      Explanation(
        what: "What \(title) said before is not on this laptop.",
        cure: "Merge a whole school file first, or change it.")
    }
  }
}
