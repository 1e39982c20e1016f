import Guidance
import LearningRecord
import Terminal

/// The home screen: where one was, what there is, and the way out.
struct HomeScreen {
  let situation: HomeSituation
  let phrases: any Phrases

  /// The screen with its choices.
  var menu: Menu<HomeChoice> {
    var menu = Menu<HomeChoice>(top)
    menu.add("Enter", nextLine, isAvailable: canGoOn, choice: .goOn)
    menu.add(
      "1", phrases.menuReview, detail: reviewDetail,
      isAvailable: !(situation.review?.items.isEmpty ?? true), choice: .review)
    menu.add(
      "2", phrases.menuTasks, detail: taskDetail, isAvailable: !situation.tasks.isEmpty,
      choice: .tasks)
    menu.add("3", phrases.menuLessons, choice: .lessons)
    menu.add("4", phrases.menuProgress, choice: .progress)
    menu.add("5", phrases.menuSend, choice: .send)
    menu.add(
      "6", phrases.menuFreePractice,
      detail: situation.hasExercises ? phrases.whatFreePracticeHas : phrases.noFreePractice,
      isAvailable: situation.hasExercises, choice: .freePractice)
    menu.add("7", phrases.menuSettings, choice: .settings)
    menu.add("0", phrases.menuLeave, choice: .leave)
    menu.draw { $0.space() }
    menu.add(keys: [
      ("b", openFileLabel, .openFile),
      ("g", phrases.notYou(situation.profile.called), .switchPerson),
    ])
    if situation.replyAbout != nil { menu.accept("y", choice: .readReply) }
    if situation.asksAboutClass {
      menu.accept("c", choice: .tellClass)
      menu.accept("n", choice: .tellClassLater)
    }
    return menu
  }

  private var top: Screen {
    var screen = Screen()
    let today = situation.today.map(phrases.longDate) ?? ""
    screen.lines.append(
      .edges(
        StyledText("Pelita", .title) + StyledText(" · \(situation.profile.called)"),
        StyledText(today, .dim)))
    screen.space()
    for line in situation.news { screen.add(line) }
    if let about = situation.replyAbout {
      screen.add(phrases.replyArrived(about: about), .strong)
    } else if let after = situation.classAfter {
      screen.add(phrases.askAboutClass(after))
    }
    screen.space()
    return screen
  }

  private var canGoOn: Bool {
    switch situation.next {
    case .goOn, .begin: true
    case .everythingDone, .noLessons: false
    }
  }

  private var nextLine: String {
    switch situation.next {
    case .goOn(let place, let part, let parts): phrases.goOn(place, part: part, of: parts)
    case .begin(let place): phrases.begin(place)
    case .everythingDone: phrases.everyLessonIsDone
    case .noLessons: phrases.noLessonsInstalled
    }
  }

  private var reviewDetail: String {
    guard let review = situation.review else { return phrases.nothingToReviewYet }
    guard !review.items.isEmpty else { return phrases.nothingToReviewToday }
    return phrases.questionsToday(review.items.count, minutes: (review.seconds + 59) / 60)
  }

  private var taskDetail: String {
    guard let first = situation.tasks.first else { return phrases.noTasks }
    let due = first.due.map(phrases.longDate)
    guard situation.tasks.count > 1 else {
      return phrases.openTask(first.title, from: first.from, due: due)
    }
    return phrases.openTasks(situation.tasks.count, firstDue: due)
  }

  private var openFileLabel: String {
    let news = phrases.newFilesFound(situation.newFileCount)
    return news.isEmpty ? phrases.menuOpenFile : phrases.menuOpenFile + " (\(news))"
  }
}
