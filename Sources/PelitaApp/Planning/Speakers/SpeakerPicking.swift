import Curriculum
import LearningRecord
import Terminal
import TrainingModel

/// A speaker for a session: who has its competences first, with why; or somebody new from outside.
struct SpeakerPicking {
  let desk: SchoolDesk
  let competences: [CompetenceCode]
  /// Who speaks already.
  var current: [EntityID] = []

  private enum Choice {
    case suggestion(SpeakerSuggestion)
    case new
    case nobody
  }

  private var phrases: any Phrases { desk.phrases }

  /// What was answered: nobody yet is an answer too.
  struct Answer {
    var speaker: EntityID?
  }

  /// Asks; `nil` when the trainer goes back.
  func ask() throws -> Answer? {
    let listing = listing(try suggestions())
    guard case .chosen(let choice) = desk.dialogue.pick(listing) else { return nil }
    switch choice {
    case .nobody: return Answer(speaker: nil)
    case .new: return try SpeakerForm(desk: desk, competences: competences).run().map(Answer.init)
    case .suggestion(let suggestion): return Answer(speaker: try speaker(suggestion))
    }
  }

  /// Who has the competences, then everybody else on the list of speakers.
  private func suggestions() throws -> [SpeakerSuggestion] {
    let coverage = try desk.coverage()
    let suited = coverage.suggestions(for: competences)
    let known = Set(suited.compactMap(\.speaker))
    return suited
      + coverage.suggestions(for: []).filter { suggestion in
        suggestion.speaker.map { !known.contains($0) } ?? false
      }
      .map { suggestion in
        var other = suggestion
        other.lacking = competences
        return other
      }
  }

  /// The speaker's entity; a colleague who was none yet becomes one.
  private func speaker(_ suggestion: SpeakerSuggestion) throws -> EntityID {
    if let known = suggestion.speaker { return known }
    return try desk.keep(
      Speaker(name: suggestion.name, person: suggestion.person, source: .colleague))
  }

  private func listing(_ suggestions: [SpeakerSuggestion]) -> Listing<Choice> {
    var heading = Screen()
    heading.add(phrases.whoSpeaks, .strong)
    if !competences.isEmpty {
      heading.add(phrases.speaksAbout(desk.names(of: competences)).sanitisedLine, .dim)
    }
    let items: [Listing<Choice>.Item] = [
      .init(title: phrases.speakerStillOpen, choice: .nobody),
      .init(title: phrases.newSpeaker, choice: .new),
    ]
    return Listing(
      heading: heading,
      items: items
        + suggestions.map { suggestion in
          .init(
            title: suggestion.name, detail: detail(of: suggestion), choice: .suggestion(suggestion))
        })
  }

  /// Where they come from, and how it is known that they could.
  func detail(of suggestion: SpeakerSuggestion) -> String {
    var parts = suggestion.source.map { [phrases.source($0)] } ?? [phrases.source(.colleague)]
    let proofs = suggestion.reasons.map { phrases.proof($0.proof) }
    // With one competence the reason is enough; with several it needs the number.
    if competences.count > 1, !proofs.isEmpty {
      parts.append(phrases.knowsSoMany(proofs.count, of: competences.count))
    } else {
      parts += proofs
    }
    if !suggestion.lacking.isEmpty, suggestion.reasons.isEmpty { parts.append(phrases.notKnown) }
    if suggestion.speaker.map(current.contains) ?? false { parts.insert("✓", at: 0) }
    return parts.joined(separator: " · ")
  }
}
