import Terminal
import TestSupport
import Testing

@testable import PelitaApp

@Suite struct MenuTests {
  private var menu: Menu<String> {
    var menu = Menu<String>(Screen())
    menu.add("Enter", "lanjut", choice: "go on")
    menu.add("1", "satu", choice: "one")
    menu.add("0", "keluar", choice: "leave")
    menu.accept("p", choice: "hint")
    return menu
  }

  @Test(arguments: [
    ("", "go on"), ("1", "one"), ("l", "one"), ("0", "leave"), ("o", "leave"), ("O", "leave"),
    ("P", "hint"),
  ])
  func `what is typed chooses what was meant`(typed: String, choice: String) {
    #expect(menu.choice(for: typed) == choice)
  }

  @Test(arguments: ["2", "10", "keluar", "pp"])
  func `what is not on the screen chooses nothing`(typed: String) {
    #expect(menu.choice(for: typed) == nil)
  }

  @Test func `a letter that is a key of its own is not read as a digit`() {
    var menu = menu
    menu.accept("l", choice: "table")
    #expect(menu.choice(for: "l") == "table")
  }
}

/// A menu with more lines than the window has rows.
@Suite struct LongMenuTests {
  private func choose(_ lines: String...) -> (choice: Int?, console: ScriptedConsole) {
    let console = ScriptedConsole(lines.map(ScriptedConsole.Entry.line))
    console.size = ScreenSize(columns: 80, rows: 12)
    var menu = Menu<Int>(Screen())
    for number in 1...28 { menu.add(String(number), "Latihan \(number)", choice: number) }
    let dialogue = Dialogue(console: console, phrases: IndonesianPhrases())
    return (dialogue.choose(menu), console)
  }

  @Test func `every line is seen before the last question`() {
    let played = choose("", "", "28")
    #expect(played.choice == 28)
    for number in 1...28 { #expect(played.console.transcript.contains("Latihan \(number)")) }
    #expect(played.console.screens.allSatisfy { $0.count < 12 })
  }

  @Test func `a number is taken on any part`() {
    #expect(choose("3").choice == 3)
    #expect(choose("", "1").choice == 1)
  }

  @Test func `the end of input chooses nothing`() { #expect(choose().choice == nil) }
}
