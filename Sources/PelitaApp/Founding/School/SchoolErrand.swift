import TrainingModel

/// Founding a school and changing what is known about it, without questions.
struct SchoolErrand {
  let desk: SchoolDesk

  /// Founds a school; one that has only no name yet gets it now.
  ///
  /// - Throws: `Complaint` when there is a school already, or the time zone is none.
  /// - Returns: The school as it stands.
  func found(name: String, place: String, zone: String) throws -> School {
    if let entry = desk.school, !entry.body.name.isEmpty {
      throw Complaint(desk.phrases.schoolIsThere(entry.body), .foundSomethingWrong)
    }
    guard !SchoolQuestions.tidied(name).isEmpty else {
      throw Complaint(desk.phrases.schoolNeedsAName, .wrongUsage)
    }
    var school = desk.school?.body ?? School(name: "")
    school.name = SchoolQuestions.tidied(name)
    school.place = SchoolQuestions.tidied(place)
    school.timeZone = try timeZone(zone) ?? school.timeZone
    if let entry = desk.school {
      try desk.keep(school, inPlaceOf: entry)
      _ = try desk.addMissingSeeds()
    } else {
      try desk.found(school)
    }
    return school
  }

  /// The time zone that `text` names; `nil` for an empty one.
  func timeZone(_ text: String) throws -> SchoolTimeZone? {
    guard !text.isEmpty else { return nil }
    guard let zone = SchoolTimeZone(rawValue: text.uppercased()) else {
      throw Complaint(desk.phrases.noSuchTimeZone(text), .wrongUsage)
    }
    return zone
  }
}
