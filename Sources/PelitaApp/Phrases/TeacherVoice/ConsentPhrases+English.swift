extension EnglishPhrases {
  var settingConsent: String { "Consent: what may be told" }
  var consentTitle: String { "Consent: what may be told, and to whom" }
  var consentExplained: String {
    "At first nothing. Wrong answers never stand in a report of the school."
  }
  func title(of wish: ConsentWish) -> String {
    switch wish {
    case .namesInReports: "My name in the school's reports"
    case .statements: "My lesson results for the district"
    case .detailedStatements: "My answers and questions for the district"
    }
  }
  func explanation(of wish: ConsentWish) -> String {
    switch wish {
    case .namesInReports: "Read by principal and colleagues. Otherwise: counts only."
    case .statements: "Finished lessons, under a code, not a name."
    case .detailedStatements: "Every answer, under a code, not a name. Needs number 2."
    }
  }
  var allowed: String { "yes" }
  var notAllowed: String { "no" }
  var numberToggles: String { "Type its number to change it. You can change it again any time." }
  var consentTravels: String { "Saved. It counts at school once the next file is sent." }
}
