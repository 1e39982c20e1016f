/// Wording of who was at a session.
protocol PresencePhrases {
  var presenceTitle: String { get }
  func presenceForms(isNoted: Bool) -> String
  /// The keys below the list: everybody was there; mark some in another way.
  var keyEverybodyPresent: String { get }
  var keyOtherPresence: String { get }
  var whichPresence: String { get }
  var whoseNumbers: String { get }
  func presenceIsNoted(present: Int, absent: Int) -> String
  func presenceOfSomeIsNoted(_ count: Int, as presence: String) -> String
  var nobodyInAudience: String { get }
}
