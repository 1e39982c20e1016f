import Curriculum
import LearningRecord
import ProgressStore
import Terminal

/// Language, name, form of address, consent, and removing one's record.
struct SettingsFlow {
  let desk: TeacherDesk

  /// How settings ended.
  enum Exit {
    case home
    case recordRemoved
  }

  private enum Choice {
    case language
    case name
    case address
    case consent
    case remove
    case back
  }

  /// Plays until the teacher goes back.
  func run() throws -> Exit {
    var news: String?
    while true {
      switch desk.dialogue.choose(menu(news: news)) {
      case nil, .back?: return .home
      case .language?:
        var profile = desk.profile
        profile.language = profile.language == .indonesian ? .english : .indonesian
        try desk.record(.profileChosen(profile))
      case .name?:
        guard let name = FirstRun(console: desk.surroundings.console).askName(desk.dialogue) else {
          return .home
        }
        try change { $0.name = name }
      case .address?:
        let run = FirstRun(console: desk.surroundings.console)
        guard let address = run.askAddress(desk.dialogue, name: desk.profile.name) else {
          return .home
        }
        try change { $0.address = address }
      case .consent?:
        if try !ConsentFlow(desk: desk).run() {
          news = nil
          continue
        }
      case .remove?:
        if try RecordRemoval(desk: desk).run() { return .recordRemoved }
        news = desk.phrases.nothingRemoved
        continue
      }
      news = desk.phrases.settingIsKept
    }
  }

  private func change(_ edit: (inout Profile) -> Void) throws {
    var profile = desk.profile
    edit(&profile)
    try desk.record(.profileChosen(profile))
  }

  private func menu(news: String?) -> Menu<Choice> {
    let phrases = desk.phrases
    var screen = Screen()
    screen.add(phrases.menuSettings, .title)
    if let news { screen.add(news, .right) }
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.settingLanguage, detail: phrases.languageName, choice: .language)
    menu.add("2", phrases.settingName, detail: desk.profile.name, choice: .name)
    menu.add("3", phrases.settingAddress, detail: desk.profile.called, choice: .address)
    menu.add("4", phrases.settingRemove, choice: .remove)
    menu.add("5", phrases.settingConsent, choice: .consent)
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    menu.accept("Enter", choice: .back)
    return menu
  }
}
