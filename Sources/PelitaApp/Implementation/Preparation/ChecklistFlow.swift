import Terminal
import TrainingModel

/// A session's check-list: the usual lines to begin with, ticked by their numbers.
struct ChecklistFlow {
  let desk: SchoolDesk
  let session: Entry<Session>

  private var phrases: any Phrases { desk.phrases }
  private var writing: SessionWriting { SessionWriting(desk: desk, session: session) }

  private enum Choice: Hashable {
    case item(Int)
    case add
    case back
  }

  /// The lines as they stand, or the usual ones.
  var items: [Readiness.Item] { desk.checklist(of: session.id) }

  /// Plays until somebody goes back.
  func run() throws {
    while true {
      var items = items
      switch desk.dialogue.choose(menu(items)) {
      case nil, .back?: return
      case .item(let place)?: items[place].isDone.toggle()
      case .add?:
        guard let text = desk.form.text(phrases.askItem)?.sanitisedLine, !text.isEmpty else {
          continue
        }
        items.append(.init(String(text.prefix(200))))
      }
      try writing.prepare { $0.checklist = items }
    }
  }

  private func menu(_ items: [Readiness.Item]) -> Menu<Choice> {
    var screen = Screen()
    screen.add(phrases.checklistTitle, .title)
    screen.add(phrases.checklistForms, .dim)
    screen.space()
    var menu = Menu<Choice>(screen)
    for (place, item) in items.enumerated() {
      menu.add(
        String(place + 1), (item.isDone ? "[✓] " : "[ ] ") + item.text.sanitisedLine,
        choice: .item(place))
    }
    menu.draw { $0.space() }
    menu.add(keys: [("c", phrases.keyAddItem, .add), ("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }
}

extension SchoolDesk {
  /// A session's check-list, or the usual lines while nobody has begun one.
  func checklist(of session: EntityID) -> [Readiness.Item] {
    let noted = SessionIndex(model).readiness(of: session)?.body.checklist ?? []
    return noted.isEmpty ? phrases.usualChecklist.map { Readiness.Item($0) } : noted
  }
}
