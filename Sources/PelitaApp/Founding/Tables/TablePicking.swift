import Terminal
import Workbench

/// Asks which CSV file; one of those that were found, or a path.
struct TablePicking {
  let desk: SchoolDesk
  let title: String
  /// What the file has to look like.
  let explanation: [String]

  private enum Choice {
    case file(TableFile)
    case lookAgain
    case path
    case back
  }

  /// The file; `nil` when the person went back.
  func ask() -> TableFile? {
    while true {
      switch desk.dialogue.choose(menu(TableFile.found(in: desk.surroundings.places))) {
      case nil, .back?: return nil
      case .lookAgain?: continue
      case .file(let file)?: return file
      case .path?:
        let note = desk.phrases.pathExample
        guard let path = desk.form.text(desk.phrases.askTablePath, note: note) else { continue }
        if !path.isEmpty { return TableFile(path: expanded(path)) }
      }
    }
  }

  private func menu(_ files: [TableFile]) -> Menu<Choice> {
    let phrases = desk.phrases
    var screen = Screen()
    screen.add(title, .title)
    screen.space()
    for line in explanation { screen.add(line) }
    screen.space()
    if files.isEmpty { screen.add(phrases.noTableFound) }
    var menu = Menu<Choice>(screen)
    for (index, file) in files.enumerated() {
      menu.add(
        String(index + 1), file.path.fileName.sanitisedLine,
        detail: file.path.split(separator: "/").dropLast().last.map(String.init)?.sanitisedLine
          ?? "", choice: .file(file))
    }
    menu.draw { screen in
      screen.space()
      screen.add(phrases.enterLooksAgain, .dim)
    }
    menu.accept("Enter", choice: .lookAgain)
    menu.add(keys: [("b", phrases.typeAPath, .path), ("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }

  /// A path as people type or drag it: `~`, quotes and a leading `file://` are taken off.
  private func expanded(_ text: String) -> String {
    var path = text.trimmed
    for quote in ["'", "\""] where path.count > 1 && path.hasPrefix(quote) && path.hasSuffix(quote)
    {
      path = String(path.dropFirst().dropLast())
    }
    if path.hasPrefix("file://") { path = String(path.dropFirst(7)) }
    if path.hasPrefix("~/") { path = desk.surroundings.places.home.home + path.dropFirst(1) }
    return path
  }
}
