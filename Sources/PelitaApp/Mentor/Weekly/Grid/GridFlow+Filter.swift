import Curriculum
import Terminal
import TrainingModel

extension GridFlow {
  /// What the table can be filtered by.
  private enum Choice: Hashable {
    case module
    case needsHelp
    case noNews
    case all
    case back
  }

  /// Asks what to show; what was chosen before stays on.
  func askFilter(_ filter: GridFilter, _ overview: MentorOverview) -> GridFilter {
    var screen = Screen()
    screen.add(desk.phrases.filterTitle, .title)
    screen.space()
    var menu = Menu<Choice>(screen)
    let module = filter.module.map(title(of:)) ?? ""
    menu.add("1", desk.phrases.filterModule, detail: module.sanitisedLine, choice: .module)
    menu.add(
      "2", desk.phrases.filterNeedsHelp, detail: filter.needsHelp ? "✓" : "", choice: .needsHelp)
    menu.add("3", desk.phrases.filterNoNews, detail: filter.noNews ? "✓" : "", choice: .noNews)
    menu.add("4", desk.phrases.filterNothing, choice: .all)
    menu.draw { $0.space() }
    menu.add(keys: [("k", desk.phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    var changed = filter
    switch desk.dialogue.choose(menu) {
    case .module?: changed.module = askModule() ?? filter.module
    case .needsHelp?: changed.needsHelp.toggle()
    case .noNews?: changed.noNews.toggle()
    case .all?: changed = GridFilter()
    case .back?, nil: break
    }
    return changed
  }

  private func askModule() -> ModuleID? {
    desk.form.one(
      desk.phrases.filterModule,
      among: desk.titles.library.modules.map { (title(of: $0.description.id), $0.description.id) })
  }

  /// What a module is called.
  func title(of module: ModuleID) -> String {
    desk.titles.library.modules.first { $0.description.id == module }?
      .description.title[desk.language] ?? module.text
  }
}
