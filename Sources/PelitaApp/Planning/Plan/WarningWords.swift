import LearningRecord
import Terminal
import TrainingModel

/// Puts the warnings about a plan into words; clashes are told together.
struct WarningWords {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  /// One line for each warning.
  func lines(_ warnings: [PlanWarning]) -> [String] {
    var lines: [String] = []
    let clashes = warnings.compactMap { if case .clash(let clash) = $0 { clash } else { nil } }
    for warning in warnings {
      if case .clash(let clash) = warning {
        if clash == clashes.first { lines.append(text(of: clashes)) }
      } else {
        lines.append(text(of: warning))
      }
    }
    return lines.map(\.sanitisedLine)
  }

  /// The topic with its day, for headings.
  func title(of session: Session) -> String {
    let day = session.day.map { phrases.shortDate(CalendarDay($0)) } ?? phrases.dayIsOpen
    return "\(session.topic) · \(day)" + (session.span.map { " · " + phrases.hours($0) } ?? "")
  }

  /// Who would miss what, such as "Guru 02 (IPA 8A)".
  func text(of clash: Slot.Clash) -> String {
    let topics = clash.sessions.map { id in
      desk.model.entry(id, of: Session.self)?.body.topic ?? phrases.anotherSession
    }
    let missed = clash.hours.map { $0.what.isEmpty ? phrases.hours($0.span) : $0.what } + topics
    let name = clash.isSpeaker ? phrases.speaker(clash.name) : clash.name
    return "\(name) (\(missed.joined(separator: ", ")))"
  }

  private func text(of clashes: [Slot.Clash]) -> String {
    let told = clashes.prefix(6).map(text).joined(separator: ", ")
    return phrases.warnClash(clashes.count, told: told, more: max(0, clashes.count - 6))
  }

  private func text(of warning: PlanWarning) -> String {
    switch warning {
    case .needWithoutSession(let code, let people):
      phrases.warnNeedLeftOut(desk.names(of: [code]), people: desk.names(of: people))
    case .clash(let clash): text(of: [clash])
    case .speakerWithoutCompetence(_, let name, let codes):
      phrases.warnSpeaker(name, lacks: desk.names(of: codes))
    case .answersNoNeed: phrases.warnAnswersNoNeed
    case .noCompetence: phrases.warnNoCompetence
    case .noSpeaker: phrases.warnNoSpeaker
    case .noTime: phrases.warnNoTime
    case .placeTaken(let sessions):
      phrases.warnPlaceTaken(
        sessions.compactMap { desk.model.entry($0, of: Session.self)?.body.topic }
          .joined(separator: ", "))
    case .stagesDoNotFit(let stages, let session):
      phrases.warnStages(stages, session: session)
    case .materialsNotPrepared(let titles):
      phrases.warnMaterials(titles.joined(separator: ", "))
    }
  }
}
