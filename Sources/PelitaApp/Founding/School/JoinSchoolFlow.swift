import LearningRecord
import RecordExchange
import Terminal
import TrainingModel
import Workbench

/// Takes over the school's record from a colleague's file, so that there is one school, not two.
struct JoinSchoolFlow {
  let desk: SchoolDesk

  private enum Choice {
    case file(String)
    case lookAgain
    case back
  }

  /// Asks for a file until one brings a school.
  ///
  /// - Returns: Whether there is a school; `false` when the person went back.
  func run() throws -> Bool {
    while true {
      switch desk.dialogue.choose(menu(try files())) {
      case nil, .back?: return false
      case .lookAgain?: continue
      case .file(let path)?: if try open(path) { return true }
      }
    }
  }

  private func files() throws -> [(path: String, header: ExchangeHeader)] {
    let found = FileSearch().files(in: desk.surroundings.places.incomingFolders)
    return found.compactMap { file in
      guard let preview = ExchangePreview(head: file.head, tail: file.tail),
        preview.header.kind == .school
      else { return nil }
      return (file.path, preview.header)
    }
  }

  private func menu(_ files: [(path: String, header: ExchangeHeader)]) -> Menu<Choice> {
    let phrases = desk.phrases
    var screen = Screen()
    screen.add(phrases.whichSchoolFile, .title)
    screen.space()
    if files.isEmpty { screen.add(phrases.noSchoolFileFound) }
    var menu = Menu<Choice>(screen)
    for (index, file) in files.prefix(9).enumerated() {
      let made = CalendarDay(milliseconds: file.header.createdMilliseconds)
      menu.add(
        String(index + 1), file.header.who.sanitisedLine,
        detail: phrases.shortDate(made) + " · " + file.path.sanitisedLine.fileName,
        choice: .file(file.path))
    }
    menu.draw { screen in
      screen.space()
      screen.add(phrases.enterLooksAgain, .dim)
    }
    menu.accept("Enter", choice: .lookAgain)
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }

  private func open(_ path: String) throws -> Bool {
    let outcomes = try FileImport(desk: desk, progress: desk.tellsProgress).run([path])
      .flatMap(ImportQuestions(desk: desk).settle)
    var screen = Screen()
    for outcome in outcomes { screen.add(desk.phrases.imported(outcome).sanitisedLine) }
    if desk.school == nil { screen.add(desk.phrases.fileBroughtNoSchool, .warning) }
    desk.dialogue.show(screen)
    desk.dialogue.waitForEnter(below: screen)
    return desk.school != nil
  }
}

extension String {
  /// The last part of a path.
  var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}
