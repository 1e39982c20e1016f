import Terminal
import TrainingModel

/// What may be told about this teacher, and to whom: all off at first, changed any time.
struct ConsentFlow {
  let desk: TeacherDesk

  private enum Choice: Hashable {
    case wish(ConsentWish)
    case back
  }

  /// Plays until the teacher goes back.
  ///
  /// - Returns: Whether anything changed.
  func run() throws -> Bool {
    var hasChanged = false
    while true {
      var consent = try desk.consent()
      switch desk.dialogue.choose(menu(consent, hasChanged: hasChanged)) {
      case nil, .back?: return hasChanged
      case .wish(let wish)?:
        wish.toggle(in: &consent)
        let kept = consent
        if desk.dialogue.keeps({ try desk.keep(kept) }) { hasChanged = true }
      }
    }
  }

  private func menu(_ consent: Consent, hasChanged: Bool) -> Menu<Choice> {
    let phrases = desk.phrases
    var screen = Screen()
    screen.add(phrases.consentTitle, .title)
    screen.add(phrases.consentExplained)
    screen.space()
    var menu = Menu<Choice>(screen)
    for (index, wish) in ConsentWish.allCases.enumerated() {
      menu.add(
        String(index + 1), phrases.title(of: wish),
        detail: wish.isAllowed(by: consent) ? phrases.allowed : phrases.notAllowed,
        choice: .wish(wish))
      menu.draw { $0.add(phrases.explanation(of: wish), .dim, indent: 8) }
    }
    menu.draw { screen in
      screen.space()
      screen.add(phrases.numberToggles, .dim)
      if hasChanged { screen.add(phrases.consentTravels, .right) }
    }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    menu.accept("Enter", choice: .back)
    return menu
  }
}
