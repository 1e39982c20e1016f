import Curriculum
import LearningRecord
import Terminal
import TrainingModel

/// A speaker: where from, who, which competences, and a remark.
struct SpeakerForm {
  let desk: SchoolDesk
  /// The one to change; `nil` for a new one.
  var entry: Entry<Speaker>?
  var competences: [CompetenceCode] = []

  private var phrases: any Phrases { desk.phrases }

  /// Asks and keeps; the speaker's entity, `nil` when the trainer went back.
  func run() throws -> EntityID? {
    let sources = Speaker.Source.allCases.map { (title: phrases.source($0), choice: $0) }
    guard let source = desk.form.one(phrases.speakerFromWhere, among: sources) else { return nil }
    var speaker = entry?.body ?? Speaker(name: "", source: source, competences: competences)
    speaker.source = source
    guard askWho(&speaker) else { return nil }
    let picking = CompetencePicking(desk: desk, coverage: try desk.coverage())
    guard
      let known = try picking.askSeveral(phrases.speakerKnowsWhat, current: speaker.competences),
      let remark = desk.form.text(phrases.speakerRemark, current: speaker.remark)
    else { return nil }
    speaker.competences = known
    speaker.remark = String(remark.sanitisedLine.prefix(200))
    return try desk.keep(speaker, inPlaceOf: entry)
  }

  private func askWho(_ speaker: inout Speaker) -> Bool {
    if speaker.source == .colleague {
      guard let person = PersonPicking(desk: desk).ask(phrases.whichColleague) else { return false }
      speaker.person = person
      speaker.name = desk.name(of: person)
      return true
    }
    speaker.person = nil
    let name = desk.form.text(phrases.speakerName, current: speaker.name)
    guard let name = name?.sanitisedLine, !name.isEmpty else { return false }
    speaker.name = String(name.prefix(80))
    return true
  }
}
