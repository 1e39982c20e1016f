/// Wording about a copy of the record for colleagues.
protocol SchoolCopyPhrases {
  var menuSchoolCopy: String { get }
  var whatGoesAlong: String { get }
  var copyOfSchool: String { get }
  var copyForMentors: String { get }
  var noOtherMentorKnown: Explanation { get }
  /// Which school's record it is.
  func schoolCopy(of school: String) -> String
}

extension IndonesianPhrases {
  var menuSchoolCopy: String { "Salinan catatan untuk rekan" }
  var whatGoesAlong: String { "Salinan yang mana?" }
  var copyOfSchool: String { "Catatan sekolah: rapat, sesi, tugas, status" }
  var copyForMentors: String { "Juga catatan pendampingan, untuk sesama pendamping" }
  var noOtherMentorKnown: Explanation {
    Explanation(
      what: "Belum ada pendamping lain yang laptopnya dikenal di sini.",
      cure: "Buka dulu file sekolah dari laptop pendamping itu.")
  }
  func schoolCopy(of school: String) -> String { "Salinan catatan \(school)." }
}

extension EnglishPhrases {
  var menuSchoolCopy: String { "A copy of the record for colleagues" }
  var whatGoesAlong: String { "Which copy?" }
  var copyOfSchool: String { "The school's record: meetings, sessions, assignments, status" }
  var copyForMentors: String { "Mentoring records, too, for other mentors" }
  var noOtherMentorKnown: Explanation {
    Explanation(
      what: "No other mentor's laptop is known here yet.",
      cure: "First open a school file from that mentor's laptop.")
  }
  func schoolCopy(of school: String) -> String { "A copy of the record of \(school)." }
}
