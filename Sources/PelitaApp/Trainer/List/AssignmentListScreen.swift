import Terminal
import TrainingModel

/// The assignments that were given, and who has completed them.
struct AssignmentListScreen {
  let list: AssignmentList
  let phrases: any Phrases

  var screen: Screen {
    var screen = Screen()
    screen.add(phrases.assignmentsTitle, .title)
    if list.assignments.isEmpty { screen.add(phrases.noAssignmentsYet) }
    for item in list.assignments {
      screen.space()
      let due = item.due.flatMap { Day($0) }.map {
        phrases.taskDue(phrases.shortDate(CalendarDay($0)))
      }
      screen.lines.append(
        .edges(StyledText(item.title.sanitisedLine, .strong), StyledText(due ?? "", .dim)))
      screen.add(phrases.completedBy(item.completedCount, of: item.people.count), indent: 3)
      for person in item.people where person.standing != "completed" {
        screen.add(
          "·  \(person.name.sanitisedLine): "
            + phrases.lessonsDone(person.completed, of: person.lessons), .dim, indent: 3)
      }
    }
    screen.space()
    return screen
  }
}
