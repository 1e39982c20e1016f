import TrainingModel

extension EnglishPhrases {
  var noSchoolHere: String { "There is no school on this laptop yet." }
  var askColleaguesFile: String { "Does a colleague have a school file already?" }
  var openColleaguesFile: String { "Yes: open the colleague's file" }
  var beginNewSchool: String { "No: begin anew" }
  var oneSchoolOneBeginning: String {
    "One person begins. If two people begin, there are two schools."
  }
  var whichSchoolFile: String { "Whose school file?" }
  var noSchoolFileFound: String {
    "No school file in sight. Plug in the flash disk, or save the file in Downloads."
  }
  var fileBroughtNoSchool: String {
    "That file holds no school yet. Please ask the colleague to save the school file again."
  }
  var askSchoolPlace: String { "Where is the school? (district or town, may be left empty)" }
  var schoolPlaceMayBeEmpty: String { "It stands in reports." }
  var askTimeZone: String { "The school's time zone" }
  func explanation(of zone: SchoolTimeZone) -> String {
    switch zone {
    case .western: "WIB   Jakarta, Jambi, Medan, Pontianak"
    case .central: "WITA  Makassar, Denpasar, Balikpapan, Kupang"
    case .eastern: "WIT   Ambon, Sorong, Jayapura"
    }
  }
  func line(for school: School) -> String {
    let name = school.name.isEmpty ? "School without a name" : school.name
    return [name, school.place, school.timeZone.rawValue].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
  func startsWith(catalogue: Int, competences: Int) -> String {
    "Ready to pick from: \(catalogue) obstacles and responses, \(competences) competences."
  }
  var keepSchool: String { "Keep" }
  var changeFirst: String { "Change first" }
  func founded(_ report: FoundingReport) -> String {
    "Saved: \(line(for: report.school)). "
      + startsWith(catalogue: report.catalogue, competences: report.competences)
  }
  func schoolIsThere(_ school: School) -> Explanation {
    Explanation(
      what: "There is a school on this laptop: \(line(for: school)). Nothing is overwritten.",
      cure: "To change name, place or time zone: pelita trainer, number 10.")
  }
  var schoolNeedsAName: Explanation {
    Explanation(
      what: "The school's name is missing.",
      cure: "Example: pelita school new --name \"SMP Contoh\" --place Jambi --zone WIB")
  }
  func noSuchTimeZone(_ text: String) -> Explanation {
    Explanation(what: "There is no time zone \"\(text)\".", cure: "Choose WIB, WITA or WIT.")
  }
  var helpSchoolNew: String { "Begin a school: name, place, time zone, lists to start with." }
  var helpSchoolNewMore: String {
    """
    Without --name it asks, one thing at a time. What is there already is never overwritten.
    If a colleague has begun, ask for the school file: pelita school merge FILE.
    """
  }
  var helpSchoolName: String { "The school's name." }
  var helpSchoolPlace: String { "District or town." }
  var helpSchoolZone: String { "WIB, WITA or WIT." }
}
