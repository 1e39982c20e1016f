/// Wording about what a teacher allows to be told.
protocol ConsentPhrases {
  var settingConsent: String { get }
  var consentTitle: String { get }
  var consentExplained: String { get }
  func title(of wish: ConsentWish) -> String
  func explanation(of wish: ConsentWish) -> String
  var allowed: String { get }
  var notAllowed: String { get }
  var numberToggles: String { get }
  var consentTravels: String { get }
}
