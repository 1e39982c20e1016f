import Terminal
import TrainingModel

/// Name, place and time zone, asked one at a time; Enter keeps what is there.
struct SchoolQuestions {
  let form: Form
  let phrases: any Phrases

  /// Longer names break every heading.
  static let longestName = 80

  /// Asks for the parts of `school`; `nil` when the person went back.
  func ask(_ school: School) -> School? {
    var school = school
    guard
      let name = form.text(
        phrases.askSchoolName, note: phrases.schoolNameMayBeEmpty, current: school.name),
      let place = form.text(
        phrases.askSchoolPlace, note: phrases.schoolPlaceMayBeEmpty, current: school.place),
      let zone = form.one(
        phrases.askTimeZone,
        among: SchoolTimeZone.allCases.map { (phrases.explanation(of: $0), $0) })
    else { return nil }
    school.name = Self.tidied(name)
    school.place = Self.tidied(place)
    school.timeZone = zone
    return school
  }

  /// On one line, harmless, and of a bearable length.
  static func tidied(_ text: String) -> String {
    String(text.sanitisedLine.trimmed.prefix(longestName))
  }
}
