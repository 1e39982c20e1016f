import RecordExchange
import TrainingModel

/// What is said while files are opened.
protocol OpenPhrases {
  var openWhich: String { get }
  /// One file in the list; `who` is the name in the file.
  func fileLine(_ kind: ExchangeKind, who: String) -> String
  var nothingFound: String { get }
  var nothingFoundNoDrive: String { get }
  var lookOnPhone: String { get }
  var enterOpensAll: String { get }
  var enterLooksAgain: String { get }
  func nothingOnPhone(_ name: String) -> Explanation
  /// What a file is, from whom and from when; `made` is a date in words.
  func title(of opened: OpenedFile, made: String) -> String
  /// What is new in it, one line each; `title` and `day` put an assignment and a date into words.
  func news(
    in opened: OpenedFile, title: (Assignment) -> String, day: (Day) -> String
  ) -> [String]
  var takeFileIn: String { get }
  var takeIntoSchool: String { get }
  var notNow: String { get }
  func tookIn(_ opened: OpenedFile) -> String
  func newLaptop(of name: String) -> String
  var compareByTelephone: String { get }
  var keyIsTheirs: String { get }
  var keyIsUnsure: String { get }
  /// A learning record was opened where nobody of that name practises yet.
  func isThisYourRecord(_ who: String) -> String
  var useItHere: String { get }
  var notMyRecord: String { get }
  func recordIsHere(_ count: Int) -> String
}
