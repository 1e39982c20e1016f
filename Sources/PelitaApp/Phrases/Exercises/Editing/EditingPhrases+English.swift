extension EnglishPhrases {
  func lineCount(_ count: Int) -> String {
    count == 0 ? "no lines yet" : count == 1 ? "1 line" : "\(count) lines"
  }
  func insertingBefore(_ number: Int) -> String {
    "New lines go before line \(number). Just Enter: back to the end."
  }
  func moreLines(_ count: Int) -> String { "     … \(count) more lines" }
  var editingLeave: String { keyBack }
  var editingKeysWord: String { "more keys" }
  func editingKeys(line: Int) -> [(key: String, label: String)] {
    [("\(line)", "change line \(line)"), ("delete \(line)", ""), ("undo", "")]
  }
  var editingKeysExplained: [String] {
    [
      "3         change line 3          delete 3  delete line 3",
      "insert 3  new lines before line 3",
      "up 3      line 3 goes up one     down 3    line 3 goes down one",
      "undo      take the last change back",
      "save      save as a file         b         take from the file",
    ]
  }
  func lineAdded(_ number: Int, _ text: String) -> String { "Line \(number): \(text)" }
  func lineChanged(_ number: Int, _ text: String) -> String { "Line \(number) is now: \(text)" }
  func lineUnchanged(_ number: Int) -> String { "Line \(number) stays as it was." }
  func linesDeleted(_ first: Int, _ last: Int) -> String {
    let which = first == last ? "Line \(first) is" : "Lines \(first) to \(last) are"
    return "\(which) deleted. Type undo to bring it back."
  }
  func lineMoved(_ from: Int, to: Int) -> String { "Line \(from) is now line \(to)." }
  func noFurther(_ number: Int) -> String { "Line \(number) is at the edge already." }
  func noSuchLine(_ number: Int, of count: Int) -> String {
    count == 0
      ? "There is no line yet. Type the first line."
      : "There is no line \(number). There are lines 1 to \(count)."
  }
  func whichLine(_ word: String) -> String {
    "Which line? Type its number, too, such as: \(word) 2"
  }
  func changingLine(_ number: Int) -> String {
    "Change line \(number), then press Enter. Left and right arrows move the cursor."
  }
  var undone: String { "The last change is taken back." }
  var nothingToUndo: String { "There is nothing more to take back." }
  var textIsEmptyYet: String { "There is no line yet. Type the first line, then press Enter." }
  func emptyLineAddsNothing(_ ending: String) -> String {
    "Enter alone adds nothing. Ready? Type \(ending)."
  }
  func tooManyLinesHere(_ most: Int) -> String {
    "There is room for \(most) lines. Delete a line that is not used first."
  }
  func lineIsTooLong(_ most: Int) -> String {
    "This line is too long (at most \(most) letters). Make two lines of it."
  }
  func letterWorksOutside(_ letter: String) -> String {
    "\(letter) is on the exercise's screen. Type k to go there; what you wrote here is kept."
  }
  func isThisALine(_ text: String) -> String {
    "\"\(text)\":  1 it is a line of my text  ·  2 it is an order to change lines"
  }
  func savedInFile(_ path: String) -> String { "Saved in the file \(path)" }
  func noFileYet(_ path: String) -> String {
    "The file \(path) is empty or not there yet. Type save to make it."
  }
  func fileIsOtherwise(_ name: String) -> String {
    "The file \(name) is not the same as what you see here. Which one do you want?"
  }
  var takeFromFile: String { "the one in the file" }
  var keepMine: String { "the one on this screen (the old file is kept beside it)" }
  func takenFromFile(_ name: String) -> String {
    "Taken from the file \(name). Type undo to go back to what was here."
  }
}
