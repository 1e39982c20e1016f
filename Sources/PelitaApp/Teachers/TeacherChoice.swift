import LearningRecord
import ProgressStore
import Terminal

/// The list of people on a shared laptop.
struct TeacherChoice {
  let teachers: [Teacher]
  /// Who was here last: Enter chooses that person.
  let last: PersonID?
  let phrases: any Phrases
  /// Whether somebody sits here whom `k` leads back to.
  var canGoBack = false

  /// Who it is.
  enum Choice: Hashable {
    case teacher(PersonID)
    case newPerson
    case back
    case leave
  }

  /// What Tab completes to.
  var names: [String] { teachers.compactMap { $0.profile?.name } }

  var menu: Menu<Choice> {
    var screen = Screen()
    screen.add(phrases.whoLearnsNow, .title)
    screen.space()
    var menu = Menu<Choice>(screen)
    for (index, teacher) in teachers.enumerated() {
      let name = teacher.profile?.called ?? phrases.unreadableRecord
      let used = teacher.lastUsedMilliseconds.map {
        phrases.shortDate(CalendarDay(milliseconds: $0))
      }
      menu.add(String(index + 1), name, detail: used ?? "", choice: .teacher(teacher.person))
      if let profile = teacher.profile {
        menu.accept(profile.name, choice: .teacher(teacher.person))
      }
      if teacher.person == last { menu.accept("Enter", choice: .teacher(teacher.person)) }
    }
    menu.add(String(teachers.count + 1), phrases.newPerson, choice: .newPerson)
    menu.draw { $0.space() }
    if canGoBack { menu.add("k", phrases.keyBack, choice: .back) }
    menu.add("0", phrases.keyLeave, choice: .leave)
    return menu
  }
}
