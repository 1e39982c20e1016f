import LearningRecord
import Terminal
import TrainingModel

/// The mentor's first screen: who needs help and why, who sent no news, what to do.
struct MentorScreen {
  let overview: MentorOverview
  let schoolName: String
  let newFileCount: Int
  let titles: LessonTitles
  let phrases: any Phrases
  /// How many things have two versions.
  var conflictCount = 0
  var news: [String] = []
  /// How tall the window is: the list must not push its own beginning out of it.
  var rows = 24
  /// Fewer entries where some take more lines than usual.
  var mostEntries = Int.max

  /// What can be chosen.
  enum Choice: Hashable {
    case group(Int)
    case silent(Int)
    case openFiles
    case table
    case followUps
    case record
    case all
    case hardActivities
    case report
    case printList
    case conflicts
    case takeBack
    case leave
  }

  var menu: Menu<Choice> {
    var menu = Menu<Choice>(heading)
    addGroups(to: &menu)
    addSilent(to: &menu)
    let rest = max(overview.lines.count - linesShown, 0) + overview.noNews.count - silentShown
    if rest > 0 { menu.draw { $0.add(phrases.moreGroups(rest), .dim) } }
    menu.draw { $0.space() }
    if newFileCount > 0 { menu.accept("Enter", choice: .openFiles) }
    menu.add(
      keys: [
        ("b", phrases.openNewFiles(newFileCount), .openFiles),
        ("l", phrases.tableOfTeachers, .table),
        ("s", phrases.keyHardActivities, .hardActivities),
        ("j", phrases.followUpsThisWeek(dueCount), .followUps), ("c", phrases.writeRecord, .record),
        ("r", phrases.keyReport, .report), ("e", phrases.keyPrintList, .printList),
      ] + conflictKey + [("u", phrases.keyTakeBack, .takeBack), ("0", phrases.keyLeave, .leave)])
    if overview.lines.count + overview.noNews.count > 0 { menu.accept("d", choice: .all) }
    return menu
  }

  private var conflictKey: [(key: String, label: String, choice: Choice)] {
    conflictCount == 0 ? [] : [("v", phrases.keyConflicts(conflictCount), .conflicts)]
  }

  private var heading: Screen {
    var screen = Screen()
    let date = phrases.shortDate(CalendarDay(overview.today))
    screen.lines.append(
      .edges(
        StyledText("\(phrases.mentorTitle) · \(schoolName.sanitisedLine)", .title),
        StyledText("\(date) · \(phrases.teacherCount(overview.standings.count))")))
    for line in news { screen.add(line, .right) }
    screen.space()
    if overview.standings.isEmpty {
      screen.add(phrases.noTeachersYet)
    } else if overview.needs.groups.isEmpty {
      screen.add(phrases.nobodyNeedsHelp)
    }
    return screen
  }

  /// An entry takes two lines where its reason is long; heading and keys take nine.
  private var entriesShown: Int { min(max((rows - 9) / 2, 4), mostEntries) }

  /// Who sent no news keeps two entries, however many need help.
  private var linesShown: Int { max(entriesShown - min(overview.noNews.count, 2), 1) }

  private var silentShown: Int {
    min(overview.noNews.count, entriesShown - min(overview.lines.count, linesShown))
  }

  /// The screen with as many entries as fit the window together with the keys below them.
  func fitting(_ dialogue: Dialogue) -> Self {
    var screen = self
    screen.rows = dialogue.console.size.rows
    guard dialogue.console.capabilities.isInteractive else { return screen }
    screen.mostEntries = screen.entriesShown
    while screen.mostEntries > Self.fewestEntries,
      dialogue.rendered(screen.menu.screen).count >= screen.rows
    {
      screen.mostEntries -= 1
    }
    return screen
  }

  /// Somebody who needs help and two who sent no news; a smaller window turns the page.
  private static let fewestEntries = 3

  private var dueCount: Int { overview.followUps.count { $0.isDue(on: overview.today) } }

  private func addGroups(to menu: inout Menu<Choice>) {
    let groups = overview.lines
    var lastAsked: Bool?
    for (index, group) in groups.prefix(linesShown).enumerated() {
      let asked = group.rule == .asked
      if asked != lastAsked {
        let count = groups.filter { ($0.rule == .asked) == asked }.reduce(0) { $0 + $1.needs.count }
        menu.draw {
          $0.add(asked ? phrases.askedForHelp(count) : phrases.needsCompany(count), .strong)
        }
        lastAsked = asked
      }
      menu.add(
        String(index + 1), names(of: group), detail: detail(of: group), choice: .group(index))
    }
  }

  private func addSilent(to menu: inout Menu<Choice>) {
    guard !overview.noNews.isEmpty else { return }
    menu.draw { $0.add(phrases.noNewsYet(overview.noNews.count), .strong) }
    let first = min(overview.lines.count, linesShown)
    for (index, silent) in overview.noNews.prefix(silentShown).enumerated() {
      menu.add(
        String(first + index + 1), overview.name(of: silent.person).sanitisedLine,
        detail: phrases.noFileSince(silent.newestFileDay.map(CalendarDay.init)),
        choice: .silent(index))
    }
  }

  private func names(of group: HelpGroup) -> String {
    group.needs.map { overview.name(of: $0.person).sanitisedLine }.joined(separator: ", ")
  }

  private func detail(of group: HelpGroup) -> String {
    guard let signal = group.needs.first?.signals.first else { return "" }
    let reason = phrases.reason(signal, title: titles.title(of: group.difficulty)).sanitisedLine
    guard group.needs.count > 1 else {
      let day = overview.timeZone.day(atMilliseconds: group.sinceMilliseconds)
      return "\(reason) · \(phrases.since(CalendarDay(day)))"
    }
    return "\(reason) · \(phrases.demonstration(for: group.needs.count))"
  }
}

extension MentorOverview {
  /// The groups as the list shows them: everybody who asked has a line, since the words differ.
  var lines: [HelpGroup] {
    needs.groups.flatMap { group in
      guard group.rule == .asked else { return [group] }
      return group.needs.map { need in
        var single = group
        single.needs = [need]
        return single
      }
    }
  }
}
