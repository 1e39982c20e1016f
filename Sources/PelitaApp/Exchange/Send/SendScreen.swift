import LearningRecord
import RecordExchange
import Terminal

/// The first question of sending: how much.
struct SendScreen {
  let overview: LearningOverview
  let noteCount: Int
  let phrases: any Phrases
  var includesNotes = false

  /// What can be chosen.
  enum Choice: Hashable {
    case detail(DetailLevel)
    case toggleNotes
    case back
  }

  var menu: Menu<Choice> {
    var screen = Screen()
    screen.add(phrases.sendWhat, .title)
    screen.space()
    var menu = Menu<Choice>(screen)
    let requests = overview.openHelpRequests.count
    menu.add("1", phrases.sendSummary, choice: .detail(.summary))
    menu.add("2", phrases.sendMarked(requests), choice: .detail(.marked))
    menu.add("3", phrases.sendEverything, choice: .detail(.everything))
    menu.draw { screen in
      screen.space()
      if noteCount > 0 {
        screen.add(includesNotes ? phrases.notesGoIn(noteCount) : phrases.notesStayHere)
      }
    }
    if noteCount > 0 { menu.accept("i", choice: .toggleNotes) }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }
}
