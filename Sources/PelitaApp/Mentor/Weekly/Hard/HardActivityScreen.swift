import LearningRecord
import Terminal
import TrainingModel

/// One activity that is hard for many: the commonest answers, and three minutes that may help.
struct HardActivityScreen {
  private static let answersShown = 3

  let hard: HardActivity
  let titles: LessonTitles
  let name: (PersonID) -> String
  var news: [String] = []
  let phrases: any Phrases

  /// What can be chosen.
  enum Choice: Hashable {
    case teachers
    case record
    case back
  }

  /// The page without its keys, as commands print it.
  var page: Screen {
    var screen = heading
    addAnswers(to: &screen)
    screen.space()
    screen.add(phrases.threeMinutes, .strong)
    for step in Demonstration(hard, titles: titles).steps(phrases) {
      screen.lines.append(.text(StyledText("·  " + step), indent: 3, hanging: 6))
    }
    return screen
  }

  var menu: Menu<Choice> {
    var screen = page
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add(keys: [
      ("d", phrases.keyTeachers(hard.stillOpen.count + hard.gotSince.count), .teachers),
      ("c", phrases.writeRecord, .record), ("k", phrases.keyBack, .back),
    ])
    menu.accept("0", choice: .back)
    return menu
  }

  private var heading: Screen {
    var screen = Screen()
    let title = titles.title(of: hard.tally.activity, in: hard.tally.lesson)
    screen.add(title.sanitisedLine, .title)
    for line in news { screen.add(line, .right) }
    screen.add(phrases.hardTally(hard.tally))
    let lesson = hard.tally.lesson.map { titles.title(of: $0) } ?? title
    if lesson != title { screen.add(lesson.sanitisedLine, .dim) }
    if !hard.stillOpen.isEmpty {
      screen.add(phrases.hardStillOpenNames(namesStillOpen).sanitisedLine)
    }
    return screen
  }

  /// Long lists of names are looked at with `d`.
  private var namesStillOpen: [String] {
    let names = hard.stillOpen.map(name)
    return names.count > 5 ? names.prefix(4) + ["+\(names.count - 4)"] : names
  }

  private func addAnswers(to screen: inout Screen) {
    guard !hard.answers.isEmpty else { return }
    screen.space()
    screen.add(phrases.commonestAnswers, .strong)
    for common in hard.answers.prefix(Self.answersShown) {
      let answer = titles.text(
        of: common.answer, to: hard.tally.activity, in: hard.tally.lesson
      ).sanitisedLine
      let feedback = titles.feedback(
        to: common.answer, of: hard.tally.activity, in: hard.tally.lesson)
      var line = StyledText(phrases.givenBy(common.people.count) + "  ", .dim)
      line = line + StyledText(answer.isEmpty ? phrases.emptyAnswer : answer, .strong)
      if let feedback { line = line + StyledText("  " + feedback.sanitisedLine, .notYet) }
      screen.lines.append(.text(line, indent: 3, hanging: 6))
    }
  }
}

/// Three minutes in front of everybody who finds the same thing hard.
struct Demonstration {
  let title: String
  /// The commonest wrong answer, and what is said to it.
  let answer: String
  let feedback: String

  /// What to show about `hard`.
  init(_ hard: HardActivity, titles: LessonTitles) {
    let (activity, lesson) = (hard.tally.activity, hard.tally.lesson)
    title = titles.title(of: activity, in: lesson).sanitisedLine
    let common = hard.answers.first?.answer
    answer =
      common.map { titles.text(of: $0, to: activity, in: lesson).sanitisedLine } ?? ""
    feedback =
      common.flatMap { titles.feedback(to: $0, of: activity, in: lesson) }?.sanitisedLine ?? ""
  }

  /// Shows one thing of which no answers are known.
  init(title: String) {
    self.title = title.sanitisedLine
    answer = ""
    feedback = ""
  }

  /// One step a minute.
  func steps(_ phrases: any Phrases) -> [String] {
    [phrases.showSlowly(title)]
      + (answer.isEmpty
        ? [] : [phrases.askWhyNot(answer.count > 60 ? answer.prefix(60) + "…" : answer)])
      + [phrases.everybodyTriesOnce]
  }
}
