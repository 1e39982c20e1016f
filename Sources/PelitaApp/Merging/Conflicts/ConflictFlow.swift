import LearningRecord
import Terminal
import TrainingModel

/// One thing that was changed apart: look at both, use one, or put one together member by member.
struct ConflictFlow {
  let desk: SchoolDesk
  let conflict: Conflict

  private var phrases: any Phrases { desk.phrases }
  private var words: RecordWords { RecordWords(desk: desk) }

  private enum Choice: Hashable {
    case use(Int)
    case combine
    case back
  }

  /// Asks until something is decided or somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] {
    while true {
      switch desk.dialogue.choose(menu) {
      case nil, .back?: return []
      case .use(let place)?:
        guard confirmsUse(of: place) else { continue }
        return try keep(try conflict.choosing(place))
      case .combine?:
        guard let body = combined() else { continue }
        return try keep(body)
      }
    }
  }

  private var menu: Menu<Choice> {
    var menu = Menu<Choice>(ConflictScreen(conflict: conflict, words: words).screen)
    for place in conflict.versions.indices {
      menu.add(
        String(place + 1), phrases.useVersion(place + 1), choice: .use(place))
    }
    if conflict.canBeCombined {
      menu.add(String(conflict.versions.count + 1), phrases.combineVersions, choice: .combine)
    }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }

  private func confirmsUse(of place: Int) -> Bool {
    var screen = Screen()
    screen.add(phrases.confirmVersion(place + 1, isRemoval: conflict.versions[place].body == nil))
    screen.add(phrases.othersStayInHistory, .dim)
    return desk.form.confirms(screen, yes: phrases.useIt)
  }

  /// Asks for every member that differs; `k` goes back by one.
  private func combined() -> JSONObject? {
    var choices: [String: Conflict.Choice] = [:]
    var place = 0
    let fields = conflict.differences
    while place < fields.count {
      switch desk.dialogue.choose(menu(for: fields[place], place + 1, of: fields.count)) {
      case nil: return nil
      case .some(nil):
        if place == 0 { return nil }
        place -= 1
      case .some(let choice?):
        choices[fields[place].name] = choice
        place += 1
      }
    }
    guard let body = try? conflict.combining(choices) else {
      tell(phrases.membersDoNotFit)
      return nil
    }
    return confirms(body) ? body : nil
  }

  private func menu(
    for field: Conflict.Field, _ number: Int, of count: Int
  ) -> Menu<Conflict.Choice?> {
    var screen = Screen()
    screen.lines.append(
      .edges(
        StyledText(phrases.fieldName(field.name, of: conflict.key.kind), .strong),
        StyledText("\(number)/\(count)", .dim)))
    screen.space()
    var menu = Menu<Conflict.Choice?>(screen)
    for (place, version) in conflict.versions.enumerated() where version.body != nil {
      menu.add(
        String(place + 1), words.words(field.values[place], of: field.name),
        detail: desk.name(of: version.author).sanitisedLine, choice: .version(place))
    }
    if field.canKeepAll {
      menu.add(String(conflict.versions.count + 1), phrases.keepAll, choice: .all)
    }
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, nil)])
    menu.accept("0", choice: nil)
    return menu
  }

  private func confirms(_ body: JSONObject) -> Bool {
    var screen = Screen()
    screen.add(phrases.combinedTitle, .title)
    screen.space()
    for field in conflict.fields {
      let name = phrases.fieldName(field.name, of: conflict.key.kind)
      screen.add("\(name): \(words.words(body[field.name], of: field.name))")
    }
    return desk.form.confirms(screen, yes: phrases.keepCombined)
  }

  private func tell(_ text: String) {
    var screen = Screen()
    screen.add(text, .warning)
    desk.dialogue.show(screen)
    desk.dialogue.waitForEnter(below: screen)
  }

  private func keep(_ body: JSONObject?) throws -> [String] {
    let title = ConflictReport.title(of: conflict, at: desk)
    try desk.resolve(conflict, as: body)
    return [phrases.decided(title)]
  }
}

extension Conflict {
  /// Whether members can be chosen one by one: two versions at least have some.
  var canBeCombined: Bool {
    versions.count { $0.body != nil } > 1 && !differences.isEmpty
  }
}

extension SchoolDesk {
  /// Writes what a person decided.
  func resolve(_ conflict: Conflict, as body: JSONObject?) throws {
    try write { author in [try author.resolution(of: conflict, as: body, at: clock)] }
  }
}
