import Curriculum
import Reports
import Terminal
import TrainingModel
import Workbench

/// The printable list for the mentor's weekly fifteen minutes.
struct WeeklyListMaking {
  /// What fits on one sheet together with its demonstrations.
  private static let groupsShown = 5
  private static let followUpsShown = 6
  private static let silentShown = 5
  private static let hardShown = 2

  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  /// The list as of now.
  func list() throws -> WeeklyList {
    let overview = try desk.overview()
    let day = phrases.longDate(CalendarDay(overview.today))
    return WeeklyList(
      languageTag: desk.language.rawValue, title: phrases.weeklyListTitle,
      subtitle: "\(desk.name(of: desk.me)) · \(desk.schoolName) · \(day)".sanitisedLine,
      warning: phrases.weeklyListIsForMentor, notes: phrases.weeklyListNotes,
      sections: [followUps(overview), groups(overview), try hard(), silent(overview)])
  }

  /// Writes the page into `folder`, else into the folder Pelita; where it is.
  func write(toFolder folder: String? = nil) throws -> String {
    let page = try list().page()
    let name = "\(phrases.weeklyListTitle) \(desk.today.text).html"
    let folder = folder ?? HomeFolders(environment: desk.surroundings.environment).pelita
    try DurableFile.makeFolder(folder)
    return try DurableFile.write(Array(page.utf8), as: name, in: folder)
  }

  private func section(
    _ title: String, _ items: [WeeklyList.Item], shown: Int
  ) -> WeeklyList.Section {
    WeeklyList.Section(
      title: title, items: Array(items.prefix(shown)),
      more: items.count > shown ? phrases.moreOnScreen(items.count - shown) : "")
  }

  private func followUps(_ overview: MentorOverview) -> WeeklyList.Section {
    let due = overview.followUps.filter { $0.isDue(on: overview.today) }
    return section(
      phrases.followUpsTitle,
      due.map { followUp in
        let day = phrases.shortDate(CalendarDay(followUp.day))
        return WeeklyList.Item(
          who: desk.name(of: followUp.teacher).sanitisedLine,
          what: "\(day): \(followUp.agreed)".sanitisedLine)
      }, shown: Self.followUpsShown)
  }

  private func groups(_ overview: MentorOverview) -> WeeklyList.Section {
    section(
      phrases.pageNeeds,
      overview.lines.map { group in
        let title = desk.titles.title(of: group.difficulty)
        let reason = group.needs.first?.signals.first.map { phrases.reason($0, title: title) }
        return WeeklyList.Item(
          who: group.needs.map { overview.name(of: $0.person) }.joined(separator: ", ")
            .sanitisedLine,
          what: (reason ?? "").sanitisedLine,
          steps: group.needs.count > 1 && title != nil
            ? Demonstration(title: title ?? "").steps(phrases) : [])
      }, shown: Self.groupsShown)
  }

  private func hard() throws -> WeeklyList.Section {
    let tallies = try desk.hardActivities().tallies
    return section(
      phrases.hardTitle,
      try tallies.prefix(Self.hardShown).map { tally in
        let hard = try desk.hardActivity(tally)
        return WeeklyList.Item(
          who: desk.titles.title(of: tally.activity, in: tally.lesson).sanitisedLine,
          what: phrases.hardTally(tally),
          steps: Demonstration(hard, titles: desk.titles).steps(phrases))
      }, shown: Self.hardShown)
  }

  private func silent(_ overview: MentorOverview) -> WeeklyList.Section {
    section(
      phrases.noNewsYet(overview.noNews.count),
      overview.noNews.map { silent in
        WeeklyList.Item(
          who: overview.name(of: silent.person).sanitisedLine,
          what: phrases.noFileSince(silent.newestFileDay.map(CalendarDay.init)))
      }, shown: Self.silentShown)
  }
}
