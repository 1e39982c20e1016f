import Terminal
import TrainingModel

/// One speaker: change, or remove after a question.
struct SpeakerFlow {
  let desk: SchoolDesk
  let id: EntityID

  private enum Choice: Hashable {
    case change
    case remove
    case back
  }

  private var phrases: any Phrases { desk.phrases }

  /// Asks and keeps; what is then to be said.
  func run() throws -> [String] {
    guard let entry = desk.model.entry(id, of: Speaker.self) else { return [] }
    switch desk.dialogue.choose(menu(entry.body)) {
    case .change?:
      return try SpeakerForm(desk: desk, entry: entry).run() == nil ? [] : [phrases.speakerIsKept]
    case .remove?:
      var screen = Screen()
      screen.add(phrases.removeSpeaker(entry.body.name).sanitisedLine, .strong)
      let sessions = desk.model.entries(of: Session.self).filter { $0.body.speakers.contains(id) }
      for session in sessions { screen.add("·  " + session.body.topic.sanitisedLine, indent: 3) }
      guard desk.form.confirms(screen, yes: phrases.yesRemove) else { return [] }
      try desk.remove(entry)
      return [phrases.speakerIsRemoved(entry.body.name)]
    case .back?, nil: return []
    }
  }

  private func menu(_ speaker: Speaker) -> Menu<Choice> {
    var screen = Screen()
    screen.add(speaker.name.sanitisedLine, .title)
    screen.add(phrases.source(speaker.source))
    if !speaker.remark.isEmpty { screen.add(speaker.remark.sanitisedLine) }
    screen.space()
    screen.add(phrases.speakerKnows, .strong)
    if speaker.competences.isEmpty { screen.add(phrases.noCompetenceNamed, indent: 3) }
    for code in speaker.competences {
      screen.add("·  " + desk.names(of: [code]).sanitisedLine, indent: 3)
    }
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.change, choice: .change)
    menu.add("2", phrases.remove, choice: .remove)
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }
}
