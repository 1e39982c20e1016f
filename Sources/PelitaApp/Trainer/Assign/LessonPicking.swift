import Curriculum
import Terminal

/// Modules and lessons in one numbered list, of which several can be chosen at once.
struct LessonPicking {
  let library: ContentLibrary
  let language: Language
  let phrases: any Phrases

  /// What a number stands for.
  enum Item: Hashable {
    case module(ModuleID)
    case lesson(LessonID)
  }

  /// What was chosen.
  struct Choice: Hashable {
    var modules: [ModuleID] = []
    var lessons: [LessonID] = []

    var isEmpty: Bool { modules.isEmpty && lessons.isEmpty }

    /// Adds `item` unless it is there already.
    mutating func add(_ item: Item) {
      switch item {
      case .module(let module): if !modules.contains(module) { modules.append(module) }
      case .lesson(let lesson): if !lessons.contains(lesson) { lessons.append(lesson) }
      }
    }
  }

  /// The list, each module before its lessons.
  var items: [Item] {
    library.modules.flatMap { module in
      [.module(module.description.id)] + module.description.lessons.map { .lesson($0.id) }
    }
  }

  /// What an item is called.
  func title(of item: Item) -> String {
    switch item {
    case .lesson(let lesson): return library.title(of: lesson, in: language)
    case .module(let id):
      let module = library.modules.first { $0.description.id == id }
      return module?.description.title[language] ?? id.text
    }
  }

  /// Asks for one or several; `nil` when the trainer goes back.
  func ask(_ dialogue: Dialogue) -> Choice? {
    let screen = screen
    dialogue.show(screen, isPaged: true)
    while case .text(let text) = dialogue.ask(below: screen) {
      if ["k", "0"].contains(text.lowercased()) { return nil }
      if let choice = choice(in: text), !choice.isEmpty { return choice }
      dialogue.say(phrases.chooseByNumbers(upTo: items.count))
    }
    return nil
  }

  /// The items whose numbers `text` lists, such as `2 5`; `nil` when one is no number here.
  func choice(in text: String) -> Choice? {
    var choice = Choice()
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == ";" }) {
      guard let number = Int(word), items.indices.contains(number - 1) else { return nil }
      choice.add(items[number - 1])
    }
    return choice
  }

  private var screen: Screen {
    var screen = Screen()
    screen.add(phrases.assignWhat, .title)
    for (index, item) in items.enumerated() {
      if case .module = item {
        screen.space()
        screen.choose(String(index + 1), title(of: item), detail: phrases.wholeModule)
      } else {
        screen.choose(String(index + 1), "   " + title(of: item))
      }
    }
    screen.space()
    screen.add(phrases.chooseByNumbers(upTo: items.count), .dim)
    screen.lines.append(.keys([Screen.KeyLabel("k", phrases.keyBack)]))
    return screen
  }
}
