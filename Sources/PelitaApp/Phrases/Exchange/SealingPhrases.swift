/// Wording about sealed files and whom they are for.
protocol SealingPhrases: MatchPhrases, SchoolCopyPhrases {
  /// Who can open a file, as one sentence.
  func lock(_ lock: FileLock) -> String
  var keyOtherReader: String { get }
  var whoMayOpen: String { get }
  func allMentors(_ count: Int) -> String
  var anybodyMayOpen: String { get }
  func tooManyReaders(_ count: Int) -> Explanation
  var askNameAtSchool: String { get }
  /// `called` is how the program calls the teacher.
  func nameAtSchoolMayBeSkipped(_ called: String) -> String
  func noSuchReader(_ name: String, known: [String]) -> Explanation
  /// A school's file with what mentors wrote needs mentors for whom it is locked.
  var mentorScopeNeedsReaders: Explanation { get }
  func readerIsNoMentor(_ name: String) -> Explanation
  func readerHasNoKey(_ name: String) -> Explanation
  var helpSendFor: String { get }
  var helpSendUnlocked: String { get }
  var helpSchoolSendFor: String { get }
}

extension Phrases {
  /// Where a file went, and who can open it.
  func told(_ delivery: Delivery) -> String {
    ([delivered(delivery)] + [delivery.lock.map(lock)].compactMap { $0 }).joined(separator: " ")
  }
}
