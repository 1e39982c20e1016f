import LearningRecord
import Testing

@testable import TrainingModel

struct ObstacleOverviewTests {
  private var school: SchoolFixture
  private let power = Samples.formed(EntityID("kendala-listrik"))
  private let again = Samples.formed(EntityID("kendala-listrik-2"))

  init() throws {
    school = try SchoolFixture()
    try school.plan()
    try school.keep(
      Obstacle(sort: .power, session: school.session, day: school.sessionDay), as: power)
  }

  private mutating func respond(
    _ name: String, _ sort: Response.Sort, to obstacles: [EntityID], worked: Bool? = nil,
    proposal: Response.Proposal? = nil
  ) throws {
    try school.keep(
      Response(
        sort: sort, obstacles: obstacles, proposal: proposal, worked: worked, day: school.today),
      as: Samples.entity(name))
  }

  private var standing: ObstacleStory.Standing? {
    ObstacleStory.all(in: school.model).first { $0.obstacle.id == power }?.standing
  }

  @Test mutating func `an obstacle is open until something that was done about it helped`() throws {
    #expect(standing == .open)
    try respond("tanggapan-1", .discussion, to: [power])
    #expect(standing == .waiting)
    try respond("tanggapan-1", .discussion, to: [power], worked: false)
    #expect(standing == .notHelped)
    try respond("tanggapan-2", .reschedule, to: [power], worked: true)
    #expect(standing == .helped)
  }

  @Test mutating func `one response to two obstacles counts once and helps both`() throws {
    try school.keep(Obstacle(sort: .power, day: school.today), as: again)
    try respond("tanggapan-1", .offlineMaterial, to: [power, again], worked: true)
    let line = try #require(ObstacleOverview(school.model).lines.first)
    #expect(line.count == 2)
    #expect(line.sessions == 1)
    #expect(line.helped == 2)
    #expect(line.responses.map(\.count) == [1])
    #expect(line.responses.map(\.helped) == [1])
  }

  @Test mutating func `a period holds the obstacles of its days only`() throws {
    try school.keep(Obstacle(sort: .room, day: school.today), as: again)
    let first = ObstacleOverview(school.model, to: school.sessionDay)
    let second = ObstacleOverview(school.model, from: school.today)
    #expect(first.lines.map(\.sort) == [.power])
    #expect(second.lines.map(\.sort) == [.room])
    #expect(ObstacleOverview(school.model).lines.map(\.sort) == [.room, .power])
  }

  @Test mutating func `proposals for a room stand with how far they are`() throws {
    try respond("usulan-1", .roomProposal, to: [power], proposal: .sent)
    try respond("tanggapan-1", .discussion, to: [power])
    let overview = ObstacleOverview(school.model)
    #expect(overview.proposals.map(\.body.proposal) == [.sent])
    #expect(overview.json.compactText.contains("\"proposal\":\"sent\""))
  }

  @Test mutating func `whom an obstacle concerned is not in what reports carry`() throws {
    try school.keep(
      Obstacle(sort: .skill, person: Samples.person(2), day: school.today), as: again)
    #expect(!ObstacleOverview(school.model).json.compactText.contains("person-2"))
  }
}
