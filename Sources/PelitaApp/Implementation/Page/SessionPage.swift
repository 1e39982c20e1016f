import LearningRecord
import Terminal
import TrainingModel

/// One session on one screen: how it stands, and what can be noted about it.
struct SessionPage {
  let story: SessionStory
  let readiness: SessionReadiness
  let speakers: [String]
  /// What each of the story's assignments asks for.
  let assignmentTitles: [String]
  let phrases: any Phrases
  var news: [String] = []

  /// What can be chosen; the numbers never move.
  enum Choice: Hashable {
    case stages
    case moves
    case attendance
    case assign
    case obstacles
    case evaluation
    case preparation
    case print
    case changePlan
    case details
    case takeBack
    case back
  }

  private var session: Session { story.session.body }

  /// The page with its keys.
  var menu: Menu<Choice> {
    var menu = Menu<Choice>(heading)
    menu.add("1", phrases.lineStages, detail: stages, choice: .stages)
    menu.add("2", phrases.lineMoves, detail: phrases.name(of: session.status), choice: .moves)
    menu.add("3", phrases.linePresence, detail: presence, choice: .attendance)
    menu.add("4", phrases.lineAssign, detail: assignments, choice: .assign)
    menu.add("5", phrases.lineObstacles, detail: obstacles, choice: .obstacles)
    menu.add("6", phrases.lineEvaluation, detail: evaluation, choice: .evaluation)
    menu.add("7", phrases.lineBefore, detail: preparation, choice: .preparation)
    menu.add("8", phrases.linePrint, detail: phrases.papersInShort, choice: .print)
    menu.add("9", phrases.lineChangePlan, choice: .changePlan)
    menu.draw { $0.space() }
    menu.draw { screen in
      if let point = story.openPoints.first {
        let more = story.openPoints.count > 1 ? " (+\(story.openPoints.count - 1))" : ""
        screen.add("\(phrases.stillOpen) \(phrases.openPoint(point))\(more)", .dim)
      }
      if !story.applications.isEmpty {
        screen.add(phrases.applicationsInClass(story.applications.count))
      }
    }
    menu.add(keys: [
      ("d", phrases.keyDetails, .details), ("u", phrases.keyTakeBack, .takeBack),
      ("k", phrases.keyBack, .back),
    ])
    menu.accept("0", choice: .back)
    return menu
  }

  private var heading: Screen {
    var screen = Screen()
    screen.lines.append(
      .edges(
        StyledText(phrases.sessionTitle(session.topic.sanitisedLine), .title),
        StyledText(phrases.name(of: session.status), .dim)))
    screen.add(phrases.whenAndWhere(session, speakers: speakers), .dim)
    if story.session.hasTwoVersions { screen.add(phrases.sessionHasTwoVersions, .warning) }
    for line in news { screen.add(line.sanitisedLine, .right) }
    screen.space()
    return screen
  }

  private var stages: String {
    guard story.stages.contains(where: { $0.stage?.outcome != nil }) else {
      return phrases.nothingNotedYet
    }
    return story.stages.map { line in
      let cause = line.stage?.cause.map { " (\(phrases.name(of: $0)))" } ?? ""
      return phrases.name(of: line.part) + " " + line.mark + (line.isAsPlanned ? "" : cause)
    }.joined(separator: "  ")
  }

  private var presence: String {
    let counts = story.attendance.counts
    guard counts.isNoted else { return phrases.nothingNotedYet }
    let missing = counts.unknown > 0 ? " · " + phrases.notPlaced(counts.unknown) : ""
    return phrases.presentOf(counts.attended, of: counts.all) + missing
  }

  private var assignments: String {
    zip(story.assignments, assignmentTitles).map { following, title in
      let due = following.assignment.body.due.map {
        phrases.taskDue(phrases.shortDate(CalendarDay($0)))
      }
      let progress = phrases.completedOf(following.completed, of: following.given)
      return [title.sanitisedLine, due, progress].compactMap { $0 }.joined(separator: " · ")
    }.joined(separator: "; ")
  }

  private var obstacles: String {
    story.obstacles.map(phrases.inShort).joined(separator: "; ")
  }

  private var evaluation: String {
    story.evaluations.isEmpty ? phrases.nothingNotedYet : phrases.evaluationIsWritten
  }

  private var preparation: String {
    var parts: [String] = []
    if !readiness.prerequisites.isEmpty {
      parts.append(phrases.readyOf(readiness.count(.ready), of: readiness.rows.count))
    }
    if !story.materials.isEmpty {
      let prepared = story.materials.count(where: \.body.isPrepared)
      parts.append(phrases.materialsReady(prepared, of: story.materials.count))
    }
    return parts.joined(separator: " · ")
  }
}

extension SessionStory.StageLine {
  /// Whether it went as planned, or is not noted.
  var isAsPlanned: Bool { stage?.outcome == nil || stage?.outcome == .asPlanned }

  /// One sign: done, changed, not done, not noted.
  var mark: String {
    switch stage?.outcome {
    case .asPlanned: "✓"
    case .shortened: "½"
    case .replaced: "→"
    case .notHeld: "✗"
    case nil: "·"
    }
  }
}
