/// What exercises of the kind `web` say.
protocol WebPhrases: WebFeedbackPhrases {
  /// The pages were opened in the browser.
  var pagesAreOpened: String { get }
  /// Where the first page is; its place stands in the next line.
  var pagesAreHere: String { get }
  /// Nothing on this computer opens pages.
  var pagesCannotBeOpened: String { get }
  /// Work in the browser, then type the code here.
  var typeCodeHere: String { get }
  var openPagesAgain: String { get }
  var pagesDoNotOpen: String { get }
  var backFromPages: String { get }
}
