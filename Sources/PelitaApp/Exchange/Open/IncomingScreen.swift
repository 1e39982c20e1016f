import RecordExchange
import Terminal
import Workbench

/// The files that somebody brought, to choose from.
struct IncomingScreen {
  /// More are shown once these are opened; the keys stay single digits.
  private static let listLimit = 8

  let files: [IncomingFile]
  let drives: [RemovableDrive]
  let phrases: any Phrases

  /// What can be chosen.
  enum Choice: Hashable {
    case all
    case file(IncomingFile)
    case phone
    case lookAgain
    case back
  }

  var menu: Menu<Choice> {
    var screen = Screen()
    screen.add(phrases.openWhich, .title)
    screen.space()
    var menu = Menu<Choice>(screen)
    for (index, file) in files.prefix(Self.listLimit).enumerated() {
      let made = CalendarDay(milliseconds: file.header.createdMilliseconds)
      menu.add(
        String(index + 1), phrases.fileLine(file.header.kind, who: file.header.who.sanitisedLine),
        detail: phrases.shortDate(made) + " · " + place(of: file), choice: .file(file))
    }
    if files.isEmpty {
      menu.draw { $0.add(drives.isEmpty ? phrases.nothingFoundNoDrive : phrases.nothingFound) }
      menu.accept("Enter", choice: .lookAgain)
    } else {
      menu.accept("Enter", choice: .all)
    }
    menu.draw { $0.space() }
    menu.add("9", phrases.lookOnPhone, choice: .phone)
    menu.draw { screen in
      screen.space()
      screen.add(files.isEmpty ? phrases.enterLooksAgain : phrases.enterOpensAll, .dim)
    }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }

  /// The flash disk's name, or the folder's.
  private func place(of file: IncomingFile) -> String {
    if let drive = drives.first(where: { file.path.hasPrefix($0.path + "/") }) {
      return drive.label
    }
    return file.path.split(separator: "/").dropLast().last.map(String.init) ?? ""
  }
}
