import TrainingModel

/// Wording about how a school's record begins.
protocol NewSchoolPhrases {
  var noSchoolHere: String { get }
  var askColleaguesFile: String { get }
  var openColleaguesFile: String { get }
  var beginNewSchool: String { get }
  var oneSchoolOneBeginning: String { get }
  var whichSchoolFile: String { get }
  var noSchoolFileFound: String { get }
  var fileBroughtNoSchool: String { get }
  var askSchoolPlace: String { get }
  var schoolPlaceMayBeEmpty: String { get }
  var askTimeZone: String { get }
  /// The zone with cities that everybody knows.
  func explanation(of zone: SchoolTimeZone) -> String
  /// Name, place and time zone in one line.
  func line(for school: School) -> String
  func startsWith(catalogue: Int, competences: Int) -> String
  var keepSchool: String { get }
  var changeFirst: String { get }
  func founded(_ report: FoundingReport) -> String
  func schoolIsThere(_ school: School) -> Explanation
  var schoolNeedsAName: Explanation { get }
  func noSuchTimeZone(_ text: String) -> Explanation
  var helpSchoolNew: String { get }
  var helpSchoolNewMore: String { get }
  var helpSchoolName: String { get }
  var helpSchoolPlace: String { get }
  var helpSchoolZone: String { get }
}
