import TrainingModel

/// What is hard for many with all answers, as JSON and in words: the screens' own values.
struct HardActivitiesReport {
  let desk: SchoolDesk
  let activities: [HardActivity]

  /// Looks everything up.
  init(desk: SchoolDesk) throws {
    self.desk = desk
    activities = try desk.hardActivities().tallies.map(desk.hardActivity)
  }

  var json: JSONValue {
    .array(
      activities.map { hard in
        guard case .object(var object) = hard.json else { return hard.json }
        let title = desk.titles.title(of: hard.tally.activity, in: hard.tally.lesson)
        object.append("title", .string(title))
        object.append(
          "demonstration",
          .array(Demonstration(hard, titles: desk.titles).steps(desk.phrases).map(JSONValue.string))
        )
        return .object(object)
      })
  }

  var words: String {
    guard !activities.isEmpty else { return desk.phrases.nothingIsHard }
    return activities.map { hard in
      desk.text(
        of: HardActivityScreen(
          hard: hard, titles: desk.titles, name: desk.name(of:), phrases: desk.phrases
        ).page)
    }
    .joined(separator: "\n\n")
  }
}
