import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct SpeakerSuggestionTests {
  private let folders = SchoolStory.code("DC:1.3")
  private let typing = SchoolStory.code("DC:3.1")

  @Test func `who has more of what is asked for comes first, with what is lacking`() throws {
    var story = try SchoolStory()
    try story.competence(folders, Samples.files)
    try story.competence(typing, Samples.typing)
    try story.progress(0, [Samples.files: .completed, Samples.typing: .mastered])
    try story.add(Speaker(name: "Pak Uji", source: .university, competences: [folders]))
    let suggestions = NeedCoverage(story.model).suggestions(for: [folders, typing])
    #expect(suggestions.map(\.name) == ["Guru 01", "Pak Uji"])
    #expect(suggestions[0].reasons.map(\.competence) == [folders, typing])
    #expect(suggestions[0].lacking.isEmpty)
    #expect(suggestions[0].source == nil)
    #expect(suggestions[1].lacking == [typing])
    #expect(suggestions[1].source == .university)
  }

  @Test func `a colleague who is a speaker already is suggested once`() throws {
    var story = try SchoolStory()
    try story.competence(folders, Samples.files)
    try story.competence(typing, Samples.typing)
    try story.progress(0, [Samples.typing: .mastered])
    let id = try story.add(
      Speaker(
        name: "Guru 01", person: SchoolStory.teacher(0), source: .colleague,
        competences: [folders]))
    let suggestions = NeedCoverage(story.model).suggestions(for: [folders, typing])
    #expect(suggestions.map(\.speaker) == [id])
    #expect(
      suggestions.flatMap(\.reasons).map(\.proof) == [.namedAsSpeaker, .mastered(lessons: 1)])
  }

  @Test func `without a competence every speaker is offered`() throws {
    var story = try SchoolStory()
    try story.add(Speaker(name: "Pak Uji", source: .university))
    try story.add(Speaker(name: "Bu Contoh", source: .educationOffice))
    #expect(
      NeedCoverage(story.model).suggestions(for: []).map(\.name) == ["Bu Contoh", "Pak Uji"])
  }
}
