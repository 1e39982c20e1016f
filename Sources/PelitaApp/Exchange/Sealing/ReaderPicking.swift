import Terminal

/// For whom a file is locked: one mentor, all of them, or nobody.
struct ReaderPicking {
  let readers: ParcelReaders
  let phrases: any Phrases

  /// Asks; what was chosen before stays when the teacher goes back.
  func ask(_ dialogue: Dialogue) -> ParcelReaders { dialogue.choose(menu) ?? readers }

  private var menu: Menu<ParcelReaders> {
    var screen = Screen()
    screen.add(phrases.whoMayOpen, .title)
    screen.space()
    var menu = Menu<ParcelReaders>(screen)
    var number = 0
    func add(_ title: String, _ mentors: [ParcelReaders.Mentor]) {
      number += 1
      let isChosen = Set(mentors) == Set(readers.chosen)
      menu.add(
        String(number), title, detail: isChosen ? "✓" : "", choice: readers.choosing(mentors))
    }
    for mentor in readers.known { add(mentor.name, [mentor]) }
    if readers.known.count > 1 { add(phrases.allMentors(readers.known.count), readers.known) }
    add(phrases.anybodyMayOpen, [])
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, readers)])
    menu.accept("0", choice: readers)
    return menu
  }
}
