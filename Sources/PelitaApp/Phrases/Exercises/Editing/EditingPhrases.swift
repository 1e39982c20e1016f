import Terminal

/// What the editor for several lines says.
protocol EditingPhrases {
  func lineCount(_ count: Int) -> String
  /// The next lines go before line `number`.
  func insertingBefore(_ number: Int) -> String
  func moreLines(_ count: Int) -> String
  var editingLeave: String { get }
  var editingKeysWord: String { get }
  /// The most useful orders, with `line` as an example.
  func editingKeys(line: Int) -> [(key: String, label: String)]
  /// All orders, one line each.
  var editingKeysExplained: [String] { get }
  func lineAdded(_ number: Int, _ text: String) -> String
  func lineChanged(_ number: Int, _ text: String) -> String
  func lineUnchanged(_ number: Int) -> String
  func linesDeleted(_ first: Int, _ last: Int) -> String
  func lineMoved(_ from: Int, to: Int) -> String
  func noFurther(_ number: Int) -> String
  func noSuchLine(_ number: Int, of count: Int) -> String
  func whichLine(_ word: String) -> String
  func changingLine(_ number: Int) -> String
  var undone: String { get }
  var nothingToUndo: String { get }
  var textIsEmptyYet: String { get }
  func emptyLineAddsNothing(_ ending: String) -> String
  func tooManyLinesHere(_ most: Int) -> String
  func lineIsTooLong(_ most: Int) -> String
  /// A letter that works on the exercise's first screen.
  func letterWorksOutside(_ letter: String) -> String
  /// Whether `text` is a line or an order.
  func isThisALine(_ text: String) -> String
  func savedInFile(_ path: String) -> String
  func noFileYet(_ path: String) -> String
  /// The file holds something else than the screen.
  func fileIsOtherwise(_ name: String) -> String
  var takeFromFile: String { get }
  var keepMine: String { get }
  func takenFromFile(_ name: String) -> String
}
