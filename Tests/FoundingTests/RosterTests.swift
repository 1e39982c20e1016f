import Documents
import Founding
import TestSupport
import Testing
import TrainingModel

struct RosterTests {
  private var fixture: FoundingFixture

  init() throws { fixture = try FoundingFixture() }

  @Test mutating func `a roster brings new people, further roles, and removes nobody`() throws {
    try fixture.add("Guru 03", id: "guru-03-lama")
    try fixture.add("Guru 99", id: "guru-99-lama")
    let plan = try fixture.plan("nama,peran\nguru 03,mentor\nGuru 07,\n")
    #expect(plan.additions.map(\.person) == [Person(name: "Guru 07", roles: [.teacher])])
    #expect(plan.changes.map(\.person.name) == ["Guru 03"])
    #expect(plan.changes.map(\.person.roles) == [[.teacher, .mentor]])
    #expect(plan.staying == ["Guru 99"])
    #expect(plan.findings == [])
  }

  @Test mutating func `the same roster again changes nothing`() throws {
    let text = "name;role\nGuru 07;teacher / trainer\nBu Contoh;mentor\n"
    try fixture.take(try fixture.plan(text))
    let again = try fixture.plan(text)
    #expect(again.isEmpty)
    #expect(again.unchanged.sorted() == ["Bu Contoh", "Guru 07"])
  }

  @Test func `two laptops that import the same roster mean the same people`() throws {
    let one = try fixture.plan("nama\nGuru 07\n")
    let other = try FoundingFixture().plan("nama\n  GURU  07 \n")
    #expect(one.additions.map(\.id) == other.additions.map(\.id))
  }

  @Test mutating func `somebody who was removed comes in anew, not under the removed name`() throws
  {
    let first = try fixture.plan("nama\nGuru 07\n")
    try fixture.take(first)
    let id = try #require(first.additions.first?.id)
    try fixture.remove(Person.kind, id)
    let again = try fixture.plan("nama\nGuru 07\n")
    #expect(again.additions.count == 1)
    #expect(again.additions.first?.id != id)
  }

  @Test func `comma, semicolon, mark, quotes and Windows line ends are all read`() throws {
    for text in [
      "nama,peran\r\n\"Contoh, S.Pd.\",guru\r\n", "\u{FEFF}nama;peran\n\"Contoh, S.Pd.\";guru\n",
      "NAMA\tPERAN\nContoh, S.Pd.\tguru\n", "sep=;\nNama;Peran\nContoh, S.Pd.;guru\n",
    ] {
      let plan = try fixture.plan(text, roles: try Self.words())
      #expect(plan.additions.map(\.person.name) == ["Contoh, S.Pd."], "\(text.debugDescription)")
      #expect(plan.findings == [])
    }
  }

  @Test mutating func `each bad line is named with its number, the good ones stay`() throws {
    try fixture.add("Kembar", id: "kembar-satu")
    try fixture.add("Kembar", id: "kembar-dua")
    let long = String(repeating: "a", count: 61)
    let plan = try fixture.plan(
      """
      nama,peran
      Guru 07,teacher
      ,teacher
      =HYPERLINK("http://contoh"),teacher
      GURU 07,mentor
      Guru 08,juru masak

      Kembar,teacher
      \(long),teacher
      "Guru 09,teacher
      Guru 10,mentor
      """)
    #expect(
      plan.findings == [
        .init(line: 3, problem: .nameMissing),
        .init(line: 4, problem: .nameIsFormula("=HYPERLINK(\"http://c")),
        .init(line: 5, problem: .nameTwice("GURU 07", firstLine: 2)),
        .init(line: 6, problem: .unknownRole("juru masak", known: [])),
        .init(line: 8, problem: .severalPeople("Kembar")),
        .init(line: 9, problem: .nameTooLong(limit: 60)),
        .init(line: 10, problem: .unclosedQuote),
      ])
    #expect(plan.additions.map(\.person.name) == ["Guru 07", "Guru 10"])
    #expect(plan.staying == [])
  }

  @Test func `what steers a screen is taken out of names`() throws {
    let plan = try fixture.plan("nama\nGuru\u{202E} 07\u{1B}[2J\n")
    #expect(plan.additions.map(\.person.name) == ["Guru 07 [2J"])
  }

  @Test func `roles are understood in the school's words`() throws {
    let plan = try fixture.plan(
      "nama,peran\nGuru 07,Guru dan Pendamping\nIbu Waka,Wakasek Kurikulum\nGuru 08,narasumber\n",
      roles: try Self.words())
    #expect(
      plan.additions.map(\.person.roles) == [
        [.teacher, .mentor], [.curriculumHead], [.trainer],
      ])
  }

  @Test func `a file that is no table is refused with the reason`() {
    #expect(throws: TableTrouble.columnsMissing(["nama"])) { try fixture.plan("Bu Contoh,guru\n") }
    #expect(throws: TableTrouble.empty) { try fixture.plan("") }
    #expect(throws: TableTrouble.self) {
      try RosterFile([0x50, 0x4B, 3, 4, 0, 0], roles: RoleWords())
    }
    #expect(throws: TableTrouble.tooLarge(bytes: 5 << 20, limit: 4 << 20)) {
      try RosterFile(Array(repeating: 0x61, count: 5 << 20), roles: RoleWords())
    }
  }

  @Test(arguments: 0..<200)
  func `no bytes make the reader fall over or lose count of lines`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "nama", "peran", ",", ";", "\n", "\r\n", "\"", "=1+1", "Guru 07", "\u{202E}", "\u{301}", " ",
    ]
    let text =
      "nama,peran\n"
      + (0..<Int.random(in: 0...60, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.count
    guard let file = try? RosterFile(Array(text.utf8), roles: RoleWords()) else { return }
    let numbers = file.lines.map(\.line) + file.findings.map(\.line)
    #expect(numbers.allSatisfy { (2...lines).contains($0) })
    #expect(Set(numbers).count == numbers.count)
    #expect(!file.lines.contains { $0.name.hasPrefix("=") || $0.name.contains("\u{202E}") })
  }

  private static func words() throws -> RoleWords { try SeedFiles.reading().seeds.roles }
}
