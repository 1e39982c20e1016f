extension EnglishPhrases {
  func listingShows(_ shown: Int, of count: Int, words: String) -> String {
    let found = words.isEmpty ? "" : " with \"\(words)\""
    if count == 0 { return "Nothing\(found). k goes back to all." }
    return "\(shown) of \(count)\(found). Enter: next. Type part of a name to search."
  }

  func enterKeeps(_ current: String) -> String { "Now: \(current). Enter alone: stays." }

  var oneALine: String { "One thing a line. Enter on an empty line: done." }

  var spanForms: String { "Such as 13.00-14.30. May stay empty." }

  var notASpan: String { "This does not read as times of day. Such as 13.00-14.30" }

  var severalForms: String { "Type the numbers, such as 1 3 5, or 2-6, or all." }
}
