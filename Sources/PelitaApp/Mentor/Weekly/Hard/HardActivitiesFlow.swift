import LearningRecord
import Terminal
import TrainingModel

/// Activities that are hard for many, with the commonest answers.
struct HardActivitiesFlow {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] {
    while true {
      let hard = try desk.hardActivities()
      guard !hard.tallies.isEmpty else { return [phrases.nothingIsHard] }
      guard case .chosen(let tally) = desk.dialogue.pick(listing(hard)) else { return [] }
      try look(at: tally)
    }
  }

  private func listing(_ hard: HardActivities) -> Listing<ActivityTally> {
    var heading = Screen()
    heading.add(phrases.hardTitle, .title)
    heading.add(
      phrases.hardMeans(
        belowPercent: desk.thresholds.hardBelowPercent, teachers: desk.thresholds.hardTeachers),
      .dim)
    return Listing(
      heading: heading,
      items: hard.tallies.map { tally in
        Listing.Item(
          title: desk.titles.title(of: tally.activity, in: tally.lesson),
          detail: phrases.hardTally(tally), choice: tally)
      })
  }

  private func look(at tally: ActivityTally) throws {
    var news: [String] = []
    while true {
      let hard = try desk.hardActivity(tally)
      let screen = HardActivityScreen(
        hard: hard, titles: desk.titles, name: desk.name(of:), news: news, phrases: phrases)
      news = []
      switch desk.dialogue.choose(screen.menu) {
      case nil, .back?: return
      case .teachers?: try lookAtTeachers(of: hard)
      case .record?: news = try record(about: hard)
      }
    }
  }

  private func lookAtTeachers(of hard: HardActivity) throws {
    var heading = Screen()
    heading.add(desk.titles.title(of: hard.tally.activity, in: hard.tally.lesson), .title)
    let people =
      byName(hard.stillOpen).map { ($0, phrases.hardStillOpen) }
      + byName(hard.gotSince).map { ($0, phrases.hardGotSince) }
    let listing = Listing(
      heading: heading,
      items: people.map { person, standing in
        Listing.Item(title: desk.name(of: person), choice: person, section: standing)
      })
    while case .chosen(let person) = desk.dialogue.pick(listing) {
      try TeacherFlow(desk: desk, person: person).look(at: difficulty(of: hard))
    }
  }

  /// One form for everybody who sat together at a demonstration.
  private func record(about hard: HardActivity) throws -> [String] {
    let people = byName(hard.stillOpen) + byName(hard.gotSince)
    let choices = people.map { (title: desk.name(of: $0), choice: $0) }
    let present = desk.form.several(
      phrases.whoWasThere, among: choices, chosen: Array(hard.stillOpen.indices))
    guard let present, !present.isEmpty else { return [phrases.nothingWritten] }
    return try RecordForm(desk: desk, teachers: present, trigger: difficulty(of: hard)).run()
  }

  private func byName(_ people: [PersonID]) -> [PersonID] {
    people.map { (desk.name(of: $0), $0) }.sorted { $0 < $1 }.map(\.1)
  }

  private func difficulty(of hard: HardActivity) -> Difficulty {
    hard.tally.lesson.map { .activity($0, hard.tally.activity) } ?? .recentLessons
  }
}
