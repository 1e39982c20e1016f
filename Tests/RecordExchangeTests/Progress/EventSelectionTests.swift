import Curriculum
import LearningRecord
import RecordExchange
import Testing

struct EventSelectionTests {
  private let events: [Event]
  private let marked: Set<Int> = [4, 5, 6, 9]

  init() throws { events = try Samples.events() }

  @Test func `a summary holds no events and everything holds all`() {
    #expect(sequences(.summary).isEmpty)
    #expect(sequences(.everything) == Set(events.map(\.id.sequence)))
  }

  @Test func `what was asked about goes in with its tries, and nothing else`() {
    #expect(sequences(.marked) == marked)
  }

  @Test func `a request about a whole lesson marks everything in it`() throws {
    let request = HelpRequest(
      id: events[0].id, lesson: try #require(LessonID("laptop.start")), activity: nil,
      sentence: "", asked: CorrectedTime(milliseconds: 0, isTrusted: true))
    let selection = EventSelection(.marked, requests: [request])
    let chosen = Set(events.filter(selection.includes).map(\.id.sequence))
    #expect(chosen == [2, 3, 9])
  }

  @Test func `private reflections are not marked by a request`() {
    #expect(!sequences(.marked).contains(7))
  }

  private func sequences(_ detail: DetailLevel) -> Set<Int> {
    let requests = LearningHistory(events).overview.openHelpRequests
    let selection = EventSelection(detail, requests: requests)
    return Set(events.filter(selection.includes).map(\.id.sequence))
  }
}
