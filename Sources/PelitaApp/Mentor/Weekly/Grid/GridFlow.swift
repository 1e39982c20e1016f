import LearningRecord
import Terminal
import TrainingModel

/// The table of teachers: moved through in both directions, filtered, searched by name.
struct GridFlow {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  /// Shows the table until the mentor goes back.
  func run() throws {
    var filter = GridFilter()
    while true {
      let overview = try desk.overview()
      var view = GridView(
        grid: overview.grid(of: desk.titles.library.lessons, filter), titles: desk.titles,
        phrases: phrases)
      view.filters = words(of: filter, in: overview)
      switch look(at: &view) {
      case .leave: return
      case .filter: filter = askFilter(filter, overview)
      case .words(let text): filter.words = text
      case .all: filter = GridFilter()
      case .teacher(let person): try TeacherFlow(desk: desk, person: person).run()
      }
    }
  }

  /// Where looking at the table led.
  private enum Exit {
    case leave
    case filter
    case words(String)
    case all
    case teacher(PersonID)
  }

  private func look(at view: inout GridView) -> Exit {
    let names = view.grid.rows.map(\.name.sanitisedLine)
    while true {
      let reply = desk.dialogue.ask(completions: names) {
        view.fit(in: desk.dialogue)
        return view.screen
      }
      guard case .text(let text) = reply else { return .leave }
      view.news = ""
      switch text.lowercased() {
      case "": view.move(rows: 1)
      case "-": view.move(rows: -1)
      case ">", ".": view.move(columns: 1)
      case "<", ",": view.move(columns: -1)
      case "f": return .filter
      case "d": showColumns(of: view)
      case "k" where !view.filters.isEmpty: return .all
      case "k", "0": return .leave
      default:
        if let row = view.row(numbered: text) { return .teacher(row.person) }
        let lowered = text.lowercased()
        if names.contains(where: { $0.lowercased().contains(lowered) }) { return .words(text) }
        view.news = phrases.nothingHolds(text.sanitisedLine)
      }
    }
  }

  /// Which lesson each column is.
  private func showColumns(of view: GridView) {
    var heading = Screen()
    heading.add(phrases.gridColumnsAre, .title)
    let items = view.grid.lessons.map {
      Listing.Item(title: desk.titles.title(of: $0), choice: ())
    }
    _ = desk.dialogue.pick(Listing(heading: heading, items: items))
  }

  private func words(of filter: GridFilter, in overview: MentorOverview) -> String {
    var parts: [String] = []
    if let module = filter.module { parts.append(title(of: module)) }
    if let person = filter.person { parts.append(overview.name(of: person)) }
    if !filter.words.isEmpty { parts.append("\"\(filter.words)\"") }
    if filter.needsHelp { parts.append(phrases.filterNeedsHelp) }
    if filter.noNews { parts.append(phrases.filterNoNews) }
    return parts.isEmpty ? "" : phrases.gridShowsOnly(parts)
  }
}
