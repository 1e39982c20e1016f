import Terminal

/// "Kemajuan dan hasil saya", and from there to the teacher's own words and the records about her.
struct ProgressFlow {
  let desk: TeacherDesk

  private enum Choice {
    case tell
    case records
    case back
  }

  /// Plays until the teacher goes back.
  func run() throws {
    while true {
      let phrases = desk.phrases
      let screen = ProgressScreen(report: try desk.progressReport(), phrases: phrases).screen
      var menu = Menu<Choice>(screen)
      menu.draw { $0.space() }
      menu.add(keys: [
        ("c", phrases.keyTellClass, .tell), ("d", phrases.keyRecords, .records),
        ("k", phrases.keyBack, .back),
      ])
      for key in ["Enter", "0"] { menu.accept(key, choice: .back) }
      switch desk.dialogue.choose(menu) {
      case nil, .back?: return
      case .tell?: try ApplicationsFlow(desk: desk).run()
      case .records?: try RecordsFlow(desk: desk).run()
      }
    }
  }
}
