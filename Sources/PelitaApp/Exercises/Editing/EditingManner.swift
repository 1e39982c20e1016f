import Terminal

/// How a kind of exercise lets text be edited.
struct EditingManner {
  /// At the top of the screen.
  var title: String
  /// One line that says what to type.
  var instruction: String
  /// Drawn beside the text where there is room, else above it: a map, a table.
  var picture: [StyledText] = []
  /// Words that end the editing, such as `jalankan`; the first one is shown.
  var endings: [Ending]
  /// What Tab completes to.
  var completions: [String] = []
  /// Lays all lines out after a change, such as moving them right inside blocks.
  var layout: ([String]) -> [String] = { $0 }
  /// What the next line begins with, from the lines above it: blanks inside a Python block.
  var indentation: (_ above: [String]) -> String = { _ in "" }
  /// What to say instead of adding a line that surely means something else, such as a slip in one
  /// of the endings; `nil` adds it.
  var objection: (_ line: String, _ above: [String]) -> String? = { _, _ in nil }
  /// Whether an empty line belongs into the text; else Enter alone adds nothing and a line that
  /// was emptied goes away.
  var keepsBlankLines = false
  /// Whether a line that could be an order of the editor is asked about: for free text, where
  /// `hapus 3` may be meant literally.
  var asksAboutOrders = false
  /// The name of the file in the practice folder.
  var fileName: String
  var mostLines = 300
  var longestLine = 200

  /// A word that ends the editing, and what it is for.
  struct Ending {
    /// Told to the caller, the same in both languages.
    var name: String
    /// In both languages, lowercase; the first one is shown.
    var words: [String]
    var label: String
    /// Whether there must be a text, which is saved then; else it only asks for something to see.
    var needsText = true
  }
}
