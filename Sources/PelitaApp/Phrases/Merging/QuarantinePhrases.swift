/// What was set aside, and why.
protocol QuarantinePhrases {
  var quarantineIsEmpty: String { get }
  func quarantineTitle(_ count: Int) -> String
  /// Why a line was set aside, by the code that is stored with it.
  func quarantineReason(_ code: String) -> String
  /// Where everything stands that was set aside.
  var seeQuarantine: String { get }
  /// What can be done about it.
  func quarantineCure(_ code: String) -> String
  /// Where a line stood.
  func quarantineOrigin(file: String, line: Int, who: String) -> String
  /// From whom, and when it was found.
  func quarantineOrigin(who: String, day: String) -> String
  func quarantineCureLine(_ cure: String) -> String
  func quarantineExcerpt(_ text: String, bytes: Int) -> String
  func quarantined(_ count: Int, reason: String, isWaiting: Bool) -> String
  /// A file of another school: both names.
  func otherSchool(_ theirs: String, mine: String) -> String
  var mixSchools: String { get }
  var doNotMix: String { get }
  func merging(_ done: Int, of all: Int) -> String
  var mergingCanBeInterrupted: String { get }
  /// A new key for somebody known, and who says so.
  func newKey(of name: String, fingerprint: String, saidBy author: String?) -> String
  /// Somebody has another laptop, and the one that is known says so.
  func vouchedKey(of name: String, fingerprint: String) -> String
}
