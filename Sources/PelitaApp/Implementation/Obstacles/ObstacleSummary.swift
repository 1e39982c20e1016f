import Terminal
import TrainingModel

/// Obstacles by sort, what was done about them, and how often that helped.
struct ObstacleSummary {
  let overview: ObstacleOverview
  let phrases: any Phrases

  var screen: Screen {
    var screen = Screen()
    screen.add(phrases.obstaclesTitle, .title)
    screen.add(phrases.obstacleCounts(overview), .dim)
    for line in overview.lines {
      screen.space()
      let open = line.open > 0 ? phrases.openCount(line.open) : ""
      screen.lines.append(
        .edges(
          StyledText("\(phrases.name(of: line.sort)): \(line.count)", .strong),
          StyledText(open, .dim)))
      for response in line.responses {
        let helped = phrases.helpedOutOf(response.helped, of: response.count)
        screen.add("·  \(phrases.name(of: response.sort)): \(helped)", indent: 3)
      }
    }
    if !overview.proposals.isEmpty {
      screen.space()
      screen.add(phrases.proposalsTitle, .strong)
      for proposal in overview.proposals {
        screen.add("·  " + phrases.listed(proposal.body).sanitisedLine, indent: 3)
      }
    }
    screen.space()
    return screen
  }
}

extension Phrases {
  /// A proposal for a room, such as "3 Nov · ruang komputer lama · dikirim".
  func listed(_ proposal: Response) -> String {
    [
      shortDate(CalendarDay(proposal.day)), proposal.what.isEmpty ? nil : proposal.what,
      proposal.proposal.map { name(of: $0) },
    ].compactMap { $0 }.joined(separator: " · ")
  }
}
