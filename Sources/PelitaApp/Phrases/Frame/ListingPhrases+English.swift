extension EnglishPhrases {
  func listingShows(_ part: ListingPart) -> String {
    if part.count == 0 { return "This list is still empty." }
    let found = part.words.isEmpty ? "" : " with \"\(part.words)\""
    if part.isWhole {
      return part.words.isEmpty
        ? "Type the number, then Enter."
        : "\(part.count)\(found). Type the number. Enter: all again."
    }
    return "\(part.first)-\(part.last) of \(part.count)\(found). "
      + "Type the number, or part of a name to search."
  }
  func nothingHolds(_ words: String) -> String { "Nothing here holds \"\(words)\"." }
  var keyNextPart: String { "next" }
  var keyFirstPart: String { "from the start" }
  var keyEarlierPart: String { "earlier" }
  var keyAllAgain: String { "all again" }
  var keyDone: String { "done" }

  func enterKeeps(_ current: String) -> String {
    "Now: \(current)\(current.hasSuffix(".") ? "" : ".") Enter alone: stays."
  }
  var dashEmpties: String { "A dash - and Enter: emptied." }
  var oneALine: String { "One thing a line. Enter on an empty line: done." }
  var dashNumberRemoves: String { "-2 removes line 2." }
  var textIsTooLong: String { "Too long to be kept. Please make it shorter." }
  func numberBetween(_ range: ClosedRange<Int>) -> String {
    "Type a number from \(range.lowerBound) to \(range.upperBound)."
  }
  var spanForms: String { "Such as 13.00-14.30. May stay empty." }
  var notASpan: String { "This does not read as times of day. Such as 13.00-14.30" }
  var severalForms: String {
    "Type the numbers, such as 1 3 5, or 2-6, or all, or all except 4."
  }
  func chosenSoFar(_ count: Int) -> String {
    "Chosen: \(count). A number adds or takes back; Enter: done."
  }
}
