import Terminal

/// One plain screen with what a mentor needs, for a phone's camera and a chat.
struct PhotoScreen {
  /// More would not fit a window of twenty-four lines.
  private static let listLimit = 5

  let called: String
  let day: CalendarDay?
  let contents: ParcelContents
  let phrases: any Phrases

  /// The screen, without anything to choose.
  var screen: Screen {
    var screen = Screen()
    let date = day.map(phrases.longDate) ?? ""
    screen.lines.append(.edges(StyledText("Pelita · \(called)", .title), StyledText(date)))
    add(
      phrases.photoCompleted(contents.completedLessons.count), contents.completedLessons,
      to: &screen)
    add(phrases.photoStarted(contents.startedLessons.count), contents.startedLessons, to: &screen)
    add(
      phrases.photoAsked(contents.requests.count),
      contents.requests.map { request in
        request.sentence.isEmpty ? request.lesson : "\(request.lesson): \"\(request.sentence)\""
      }, to: &screen)
    return screen
  }

  private func add(_ title: String, _ items: [String], to screen: inout Screen) {
    screen.space()
    screen.add(title, .strong)
    for item in items.prefix(Self.listLimit) { screen.add("·  " + item, indent: 3) }
    let rest = items.count - Self.listLimit
    if rest > 0 { screen.add("·  " + phrases.andMore(rest), indent: 3) }
  }
}
