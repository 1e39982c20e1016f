import Curriculum
import Testing

@Suite struct ModuleDescriptionTests {
  private func yaml(
    head: String = "module: 1-laptop", file: String = "00-first-time.md", more: String = ""
  ) -> String {
    """
    \(head)
    author: Pelita
    version: 1.0.0
    title:
      id: Dasar Laptop
      en: Laptop basics
    lessons:
      - lesson: laptop.first-time
        file: \(file)
        title: { id: Pertama kali, en: First time }
    \(more)
    """
  }

  private func read(_ text: String) throws(ModuleProblem) -> ModuleDescription {
    try ModuleDescription(yaml: Array(text.utf8))
  }

  @Test func `a description has its titles in both languages`() throws {
    let module = try read(yaml())
    #expect(module.id.text == "1-laptop")
    #expect(module.title == [.indonesian: "Dasar Laptop", .english: "Laptop basics"])
    #expect(module.lessons.map(\.id.text) == ["laptop.first-time"])
    #expect(module.lessons.first?.title[.english] == "First time")
  }

  @Test func `escapes in a quoted title never reach a terminal`() throws {
    let text = yaml().replacing("id: Dasar Laptop", with: #"id: "Da\e[2Jsar\nLaptop""#)
    #expect(try read(text).title[.indonesian] == "Da[2Jsar Laptop")
  }

  @Test(arguments: ["../rahasia.md", "/etc/passwd.md", ".sembunyi.md", "a.txt"])
  func `a lesson's file cannot leave its folder`(file: String) {
    #expect(throws: ModuleProblem.unsafeFile(file)) { try read(yaml(file: file)) }
  }

  @Test func `anchors and aliases are refused before they unfold`() {
    let bomb = "a: &a [x,x]\nb: &b [*a,*a]\nmodule: 1-laptop"
    #expect(throws: ModuleProblem.anchorOrAlias(line: 1)) { try read(yaml(head: bomb)) }
    #expect(throws: ModuleProblem.anchorOrAlias(line: 1)) { try read("module: *rumah") }
  }

  @Test func `an ampersand between words is no anchor`() throws {
    let module = try read(yaml().replacing("Dasar Laptop", with: "Laptop & HP"))
    #expect(module.title[.indonesian] == "Laptop & HP")
  }

  @Test func `a missing translation is named`() {
    let text = yaml().replacing("  en: Laptop basics\n", with: "")
    #expect(throws: ModuleProblem.missing(key: "en")) { try read(text) }
  }

  @Test func `keys nobody knows are refused, so that a slip is seen`() {
    #expect(throws: ModuleProblem.unknownKey("titel")) { try read(yaml(more: "titel: x")) }
  }

  @Test func `the same lesson twice is refused`() throws {
    let again = """
        - lesson: laptop.first-time
          file: 01.md
          title: { id: a, en: b }
      """
    let id = try #require(LessonID("laptop.first-time"))
    #expect(throws: ModuleProblem.duplicateLesson(id)) { try read(yaml(more: again)) }
  }

  @Test func `what is no YAML, no text or too large is refused`() {
    #expect(throws: ModuleProblem.self) { try read("{{{") }
    #expect(throws: ModuleProblem.unreadable("UTF-8")) {
      try ModuleDescription(yaml: [0xFF, 0xFE, 0x00])
    }
    #expect(throws: ModuleProblem.self) { try read(String(repeating: "a", count: 300_000)) }
  }
}
