import Terminal
import TrainingModel

/// Sentences put together of a session's parts, alike in both languages.
extension Phrases {
  /// Such as "Sabtu, 21 November · 08.00-11.00 · ruang guru · narasumber: Pak Uji".
  func whenAndWhere(_ session: Session, speakers: [String]) -> String {
    [
      session.day.map { longDate(CalendarDay($0)) } ?? dayNotSet, session.span.map(hours),
      session.place.isEmpty ? nil : session.place.sanitisedLine,
      speakers.isEmpty ? nil : ledBy(speakers.joined(separator: ", ").sanitisedLine),
    ].compactMap { $0 }.joined(separator: " · ")
  }

  /// Such as "21 Nov: terputus · mati lampu".
  func told(_ move: Session.Move) -> String {
    let from = move.previousDay.map { movedFrom(shortDate(CalendarDay($0))) }
    return "\(shortDate(CalendarDay(move.day))): "
      + [name(of: move.status), from, move.reason.isEmpty ? nil : move.reason]
      .compactMap { $0 }.joined(separator: " · ")
  }

  /// Such as "praktik: diganti · diskusi kelompok · 20 menit · listrik".
  func told(_ line: SessionStory.StageLine) -> String {
    guard let stage = line.stage, let outcome = stage.outcome else {
      let plan = line.stage?.plan ?? ""
      return "\(name(of: line.part)): \(nothingNotedYet)"
        + (plan.isEmpty ? "" : " · " + planned(plan))
    }
    return "\(name(of: line.part)): "
      + [
        name(of: outcome), stage.actual.isEmpty ? nil : stage.actual,
        stage.actualMinutes.map(minutes), stage.cause.map { name(of: $0) },
      ].compactMap { $0 }.joined(separator: " · ")
  }

  /// Such as "listrik → diskusi (membantu: ya)".
  func inShort(_ story: ObstacleStory) -> String {
    let obstacle = name(of: story.obstacle.body.sort)
    guard let response = story.responses.last?.body else {
      return "\(obstacle): \(name(of: story.standing))"
    }
    return answered(obstacle, by: name(of: response.sort), helped: helped(response.worked))
  }
}
