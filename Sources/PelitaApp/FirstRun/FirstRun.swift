import Curriculum
import LearningRecord
import Terminal

/// The first run: language, name, form of address, and nothing else.
///
/// With the Enter that begins the lesson these are the four inputs to the first lesson.
struct FirstRun {
  /// Longer names do not fit the screens.
  static let nameLimit = 40

  let console: any Console

  /// Asks and welcomes; `nil` when the terminal is gone.
  func profile() -> Profile? {
    guard let language = askLanguage() else { return nil }
    let dialogue = Dialogue(console: console, phrases: language.phrases)
    guard let name = askName(dialogue), let address = askAddress(dialogue, name: name) else {
      return nil
    }
    return Profile(name: name, address: address, language: language)
  }

  /// Shows the welcome and waits for the Enter that starts the first lesson.
  ///
  /// - Returns: Whether to start the lesson (Enter) or go to the menu (`m`); `nil` when gone.
  func welcome(_ profile: Profile) -> Start? {
    let dialogue = Dialogue(console: console, phrases: profile.language.phrases)
    let phrases = dialogue.phrases
    var screen = Screen()
    screen.add(phrases.welcome(profile.called), .title)
    screen.space()
    screen.add(phrases.answersAreKept)
    screen.add(phrases.nothingCanBreak)
    screen.space()
    screen.lines.append(
      .edges(
        StyledText(phrases.pressEnterToStart),
        StyledText("m", .key) + StyledText("  " + phrases.keyMenu)))
    var menu = Menu<Start>(screen)
    menu.accept("Enter", choice: .lesson)
    menu.accept("m", choice: .menu)
    menu.accept("0", choice: .menu)
    return dialogue.choose(menu)
  }

  /// Where the welcome leads.
  enum Start {
    case lesson
    case menu
  }

  /// Both languages on one screen: nobody has chosen one yet.
  private func askLanguage() -> Language? {
    let dialogue = Dialogue(console: console, phrases: Language.indonesian.phrases)
    var screen = Screen()
    screen.lines += Banner.lines(dialogue.phrases.tagline, on: console)
    var menu = Menu<Language>(screen)
    menu.add("1", "Bahasa Indonesia", choice: .indonesian)
    menu.add("2", "English", choice: .english)
    menu.draw { screen in
      screen.space()
      screen.add("Ketik angka 1, lalu tekan tombol Enter.")
      screen.add("(English: type 2, then press the Enter key.)", .dim)
      screen.space()
      screen.add(dialogue.phrases.lettersTooSmall, .dim)
    }
    return dialogue.choose(menu)
  }

  func askName(_ dialogue: Dialogue) -> String? {
    var screen = Screen()
    screen.add(dialogue.phrases.askName, .strong)
    screen.add(dialogue.phrases.nicknameIsEnough, .dim)
    dialogue.show(screen)
    while case .text(let name) = dialogue.ask(below: screen) {
      switch NameReading(name) {
      case .name(let name): return name
      case .needsLetters: dialogue.say(dialogue.phrases.nameNeedsLetters)
      case .tooLong: dialogue.say(dialogue.phrases.nameIsTooLong(limit: Self.nameLimit))
      }
    }
    return nil
  }

  func askAddress(_ dialogue: Dialogue, name: String) -> FormOfAddress? {
    let phrases = dialogue.phrases
    var screen = Screen()
    screen.add(phrases.askAddress, .strong)
    var menu = Menu<FormOfAddress>(screen)
    menu.add("1", phrases.addressIbu, detail: FormOfAddress.ibu.calling(name), choice: .ibu)
    menu.add("2", phrases.addressBapak, detail: FormOfAddress.bapak.calling(name), choice: .bapak)
    menu.add("3", phrases.addressNameOnly, detail: name, choice: .nameOnly)
    return dialogue.choose(menu)
  }
}
