import Curriculum
import Founding
import Testing
import TrainingModel

struct SeedTests {
  @Test func `the seeds that come with Pelita are whole`() throws {
    let reading = try SeedFiles.reading()
    #expect(reading.findings == [])
    #expect(reading.seeds.competences.count == 268)
    #expect(reading.seeds.roles.usual.count == Role.known.count)
  }

  @Test func `every sort of obstacle and response can be picked`() throws {
    let seeds = try SeedFiles.reading().seeds
    var obstacles: Set<Obstacle.Sort> = []
    var responses: Set<Response.Sort> = []
    var answered: Set<Obstacle.Sort> = []
    for entry in seeds.catalogue {
      switch entry.choice {
      case .obstacle(let sort): obstacles.insert(sort)
      case .response(let sort, let sorts):
        responses.insert(sort)
        answered.formUnion(sorts)
      }
    }
    #expect(obstacles == Set(Obstacle.Sort.allCases))
    #expect(responses == Set(Response.Sort.allCases))
    #expect(answered == Set(Obstacle.Sort.allCases))
  }

  @Test func `competences keep which lessons do them and which explain them`() throws {
    let seeds = try SeedFiles.reading().seeds
    let code = try #require(CompetenceCode("NB:4"))
    let depths = try #require(seeds.depths[code])
    #expect(depths[try #require(LessonID("laptop.first-time"))] == .performed)
    #expect(
      seeds.competences.first { $0.code == code }?.lessons.map(\.text) == [
        "laptop.keyboard", "laptop.first-time",
      ])
    #expect(Set(depths.values).isSubset(of: Set(LessonDepth.allCases)))
  }

  @Test func `a missing language, a double name, a lesson without form are refused`() throws {
    var files = try SeedFiles.all()
    files["competences.csv"] = Array(
      """
      code,framework,id,en,lessons
      DC:1,DigComp,Mencari,,laptop.files:P
      DC:2,DigComp,Menilai,Judging,laptop.files:P
      DC:2,DigComp,Menata,Keeping,laptop.files:P
      DC:3,DigComp,Membagi,Sharing,Laptop Files:P
      DC:4,DigComp,Menulis,Writing,laptop.files:Z
      DC 5,DigComp,Membaca,Reading,
      """.utf8)
    files["catalogue.csv"] = Array(
      """
      name,kind,sort,for,id,en
      a,obstacle,flood,,Banjir,Flood
      b,response,discussion,,Diskusi,Discussion
      """.utf8)
    files["roles.csv"] = nil
    let found = SeedReading(files).findings
    #expect(
      found.filter { $0.file == .competences } == [
        .init(file: .competences, line: 2, problem: .missing(column: "en")),
        .init(file: .competences, line: 4, problem: .doubleName("DC:2", firstLine: 3)),
        .init(file: .competences, line: 5, problem: .badLesson("Laptop")),
        .init(file: .competences, line: 6, problem: .badLesson("laptop.files:Z")),
        .init(file: .competences, line: 7, problem: .badCode("DC 5")),
      ])
    #expect(
      found.filter { $0.file == .catalogue }.map(\.problem) == [
        .unknownWord("flood", column: "sort"), .missing(column: "for"),
      ])
    #expect(found.contains { $0.file == .roles && $0.problem == .missingFile })
  }

  @Test func `a school gets what it never had, and what it removed stays away`() throws {
    var fixture = try FoundingFixture()
    let seeds = try SeedFiles.reading().seeds
    let first = seeds.missing(in: fixture.model, school: fixture.school)
    #expect(first.catalogue.count == seeds.catalogue.count)
    for entry in first.catalogue {
      try fixture.keep(entry, as: CatalogueEntry.entity(named: entry.name, in: fixture.school))
    }
    let removed = CatalogueEntry.entity(named: seeds.catalogue[0].name, in: fixture.school)
    try fixture.remove(CatalogueEntry.kind, removed)
    let second = seeds.missing(in: fixture.model, school: fixture.school)
    #expect(second.catalogue == [])
    #expect(second.competences.count == 268)
  }
}
