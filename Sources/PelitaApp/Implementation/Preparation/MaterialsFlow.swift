import Terminal
import TrainingModel

/// What is prepared for a session: ready or not, by its number.
struct MaterialsFlow {
  let desk: SchoolDesk
  let session: Entry<Session>

  private var phrases: any Phrases { desk.phrases }

  private enum Choice: Hashable {
    case material(Int)
    case add
    case back
  }

  /// Plays until somebody goes back.
  func run() throws {
    while true {
      let materials = SessionIndex(desk.model).materials(for: session.id)
      switch desk.dialogue.choose(menu(materials)) {
      case nil, .back?: return
      case .material(let place)?:
        var body = materials[place].body
        body.isPrepared.toggle()
        try desk.keep(body, inPlaceOf: materials[place])
      case .add?: try add()
      }
    }
  }

  private func add() throws {
    guard let title = desk.form.text(phrases.askMaterial)?.sanitisedLine, !title.isEmpty,
      let form = desk.form.one(
        phrases.askMaterialForm,
        among: Material.Form.allCases.map { (title: phrases.name(of: $0), choice: $0) })
    else { return }
    try desk.keep(
      Material(title: String(title.prefix(200)), form: form, sessions: [session.id]))
  }

  private func menu(_ materials: [Entry<Material>]) -> Menu<Choice> {
    var screen = Screen()
    screen.add(phrases.materialsTitle, .title)
    screen.add(materials.isEmpty ? phrases.noMaterials : phrases.materialsForms, .dim)
    screen.space()
    var menu = Menu<Choice>(screen)
    for (place, material) in materials.enumerated() {
      let body = material.body
      menu.add(
        String(place + 1), (body.isPrepared ? "[✓] " : "[ ] ") + body.title.sanitisedLine,
        detail: [phrases.name(of: body.form), body.place.sanitisedLine]
          .filter { !$0.isEmpty }.joined(separator: " · "), choice: .material(place))
    }
    menu.draw { $0.space() }
    menu.add(keys: [("c", phrases.keyAddItem, .add), ("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }
}
