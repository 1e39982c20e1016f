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
