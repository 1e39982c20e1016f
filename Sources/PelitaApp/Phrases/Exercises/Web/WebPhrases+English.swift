extension EnglishPhrases {
  var pagesAreOpened: String { "The practice pages are open in the browser:" }
  var pagesAreHere: String { "The practice pages are here:" }
  var pagesCannotBeOpened: String {
    "Pelita cannot open a browser here. Open the file manager (Files), then double-click:"
  }
  var typeCodeHere: String {
    "Work in the browser. Come back here (hold Alt, press Tab), type the code, then Enter."
  }
  var openPagesAgain: String { "Open the pages" }
  var pagesDoNotOpen: String { "The pages do not open" }
  var backFromPages: String { "Back" }
}
