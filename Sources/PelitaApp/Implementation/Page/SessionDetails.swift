import Terminal
import TrainingModel

/// Everything about a session to read through, the same as its page counts.
struct SessionDetails {
  let story: SessionStory
  let index: SessionIndex
  let phrases: any Phrases

  var screen: Screen {
    var screen = Screen()
    screen.add(phrases.sessionTitle(story.session.body.topic.sanitisedLine), .title)
    addMoves(to: &screen)
    addStages(to: &screen)
    addObstacles(to: &screen)
    addApplications(to: &screen)
    screen.space()
    guard !story.openPoints.isEmpty else {
      screen.add(phrases.nothingOpen)
      return screen
    }
    screen.add(phrases.stillOpen, .strong)
    for point in story.openPoints { item(phrases.openPoint(point), in: &screen) }
    return screen
  }

  private func item(_ text: String, in screen: inout Screen) {
    screen.lines.append(.text(StyledText("·  " + text.sanitisedLine), indent: 3, hanging: 6))
  }

  private func addMoves(to screen: inout Screen) {
    guard !story.session.body.moves.isEmpty else { return }
    screen.space()
    screen.add(phrases.whatHappened, .strong)
    for move in story.session.body.moves { item(phrases.told(move), in: &screen) }
  }

  private func addStages(to screen: inout Screen) {
    screen.space()
    screen.add(phrases.stagesTitle, .strong)
    for line in story.stages { item(phrases.told(line), in: &screen) }
  }

  private func addObstacles(to screen: inout Screen) {
    guard !story.obstacles.isEmpty else { return }
    screen.space()
    screen.add(phrases.obstaclesTitle, .strong)
    for obstacle in story.obstacles {
      let what = obstacle.obstacle.body.what
      item(phrases.inShort(obstacle) + (what.isEmpty ? "" : " · " + what), in: &screen)
    }
  }

  private func addApplications(to screen: inout Screen) {
    guard !story.applications.isEmpty else { return }
    screen.space()
    screen.add(phrases.whatCameInClass, .strong)
    for application in story.applications.map(\.body) {
      let words = [application.tried, application.result, application.next]
        .filter { !$0.isEmpty }.joined(separator: " → ")
      item("\(index.name(of: application.person)): \(words)", in: &screen)
    }
  }
}
