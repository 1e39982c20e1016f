import Terminal
import Workbench

/// The second question of sending: what is in the file, and where to.
struct PlaceScreen {
  let contents: ParcelContents
  let lock: FileLock
  /// Whether there is anybody for whom it could be locked instead.
  let choosesReaders: Bool
  let drives: [RemovableDrive]
  let phrases: any Phrases

  /// What can be chosen; the numbers never move.
  enum Choice: Hashable {
    case drives
    case phone
    case folder
    case photo
    case readers
    case back
  }

  var menu: Menu<Choice> {
    var screen = Screen()
    screen.add(phrases.thisIsSent, .title)
    for line in phrases.contentLines(contents) { screen.add("·  " + line, indent: 3) }
    screen.add(phrases.lock(lock), lock.isLocked ? .right : .dim)
    screen.space()
    screen.add(phrases.saveWhere, .title)
    var menu = Menu<Choice>(screen)
    menu.add(
      "1", drives.count == 1 ? phrases.drive(drives[0].label) : phrases.flashDisk,
      detail: driveDetail, isAvailable: !drives.isEmpty, choice: .drives)
    menu.add("2", phrases.phoneByCable, choice: .phone)
    menu.add("3", phrases.pelitaFolder, choice: .folder)
    menu.add("4", phrases.photoInstead, choice: .photo)
    menu.draw { $0.space() }
    menu.add(
      keys: (choosesReaders ? [("g", phrases.keyOtherReader, .readers)] : [])
        + [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }

  private var driveDetail: String {
    switch drives.count {
    case 0: phrases.notPluggedIn
    case 1: phrases.freeSpace(drives[0].freeBytes)
    default: drives.map(\.label).joined(separator: ", ")
    }
  }
}
