import Terminal
import TrainingModel

/// Who can lead a session: list, add, change, remove, and suggestions from among colleagues.
struct SpeakersFlow {
  let desk: SchoolDesk

  private enum Choice {
    case speaker(EntityID)
    case new
    case suggest
  }

  private var phrases: any Phrases { desk.phrases }

  /// Plays until somebody goes back.
  func run() throws {
    var news: [String] = []
    while case .chosen(let choice) = desk.dialogue.pick(listing(news: news)) {
      switch choice {
      case .speaker(let id): news = try SpeakerFlow(desk: desk, id: id).run()
      case .new: news = try SpeakerForm(desk: desk).run() == nil ? [] : [phrases.speakerIsKept]
      case .suggest: news = try suggest()
      }
    }
  }

  private func listing(news: [String]) -> Listing<Choice> {
    var heading = Screen()
    heading.add(phrases.speakersTitle, .title)
    for line in news { heading.add(line.sanitisedLine, .right) }
    let speakers = desk.model.entries(of: Speaker.self).sorted {
      ($0.body.name, $0.id) < ($1.body.name, $1.id)
    }
    if speakers.isEmpty { heading.add(phrases.noSpeakersYet) }
    return Listing(
      heading: heading,
      items: speakers.map { entry in
        let competences = desk.names(of: entry.body.competences)
        let detail = [phrases.source(entry.body.source), competences].filter { !$0.isEmpty }
        return .init(
          title: entry.body.name, detail: detail.joined(separator: " · "),
          choice: .speaker(entry.id))
      }, keys: [("c", phrases.keyNewSpeaker, .new), ("d", phrases.keySuggestSpeakers, .suggest)])
  }

  /// Who could teach a competence; a colleague who is chosen becomes a speaker.
  private func suggest() throws -> [String] {
    let picking = CompetencePicking(desk: desk, coverage: try desk.coverage())
    guard let code = try picking.askOne(phrases.suggestForWhat),
      try SpeakerPicking(desk: desk, competences: [code]).ask() != nil
    else { return [] }
    return [phrases.speakerIsKept]
  }
}
