import Curriculum
import LearningRecord
import Terminal
import TestSupport
import Testing

@testable import PelitaApp

@Suite struct HomeScreenTests {
  private func situation(_ language: Language = .indonesian) -> HomeSituation {
    HomeSituation(
      profile: Profile(name: "Contoh", address: .ibu, language: language),
      today: CalendarDay(milliseconds: 1_795_392_000_000),
      next: .goOn(place: "Dasar Laptop › Pertama kali", part: 4, of: 9))
  }

  private func drawn(_ situation: HomeSituation, columns: Int = 80) -> String {
    let console = ScriptedConsole([], size: ScreenSize(columns: columns, rows: 24))
    let phrases = situation.profile.language.phrases
    Dialogue(console: console, phrases: phrases)
      .show(HomeScreen(situation: situation, phrases: phrases).menu.screen)
    return console.screen
  }

  @Test func `one Enter leads to the very part`() {
    let screen = drawn(situation())
    #expect(screen.contains("Enter  Lanjut: Dasar Laptop › Pertama kali, bagian 4 dari 9"))
    #expect(screen.contains("Bu Contoh"))
    #expect(screen.contains("November"))
  }

  @Test func `dates hide while the clock is in doubt`() {
    var situation = situation()
    situation.today = nil
    #expect(!drawn(situation).contains("November"))
  }

  @Test func `a task shows whose it is and until when`() {
    var situation = situation()
    situation.tasks = [
      HomeSituation.OpenTask(
        title: "Akun, sandi, dan penipuan", from: "narasumber",
        due: CalendarDay(milliseconds: 1_795_737_600_000))
    ]
    let words = drawn(situation).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Akun, sandi, dan penipuan · dari narasumber · sampai Jumat, 27 Nov"))
  }

  @Test(arguments: [60, 80], Language.allCases)
  func `no line is wider than the window`(columns: Int, language: Language) {
    var situation = situation(language)
    situation.news = [language.phrases.closedSuddenly]
    situation.replyAbout = "alamat folder"
    for line in drawn(situation, columns: columns).split(separator: "\n") {
      #expect(String(line).displayWidth < columns)
    }
  }

  @Test func `menu numbers do not move`() {
    let menu = HomeScreen(situation: situation(), phrases: Language.indonesian.phrases).menu
    let choices = ["", "1", "2", "3", "4", "5", "6", "7", "0", "b", "g"].map(menu.choice)
    #expect(
      choices == [
        .goOn, .review, .tasks, .lessons, .progress, .send, .freePractice, .settings, .leave,
        .openFile, .switchPerson,
      ])
  }
}
