import Terminal
import TrainingModel

/// What is worked with: title, form, prepared or not.
struct PlanMaterials {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  private enum Choice {
    case enough
    case new
    case item(Int)
  }

  /// Asks for materials until there are enough; whether it was answered.
  func ask(_ plan: inout SessionPlan) -> Bool {
    while true {
      guard case .chosen(let choice) = desk.dialogue.pick(listing(plan)) else { return false }
      switch choice {
      case .enough: return true
      case .new:
        if let material = material(Material(title: "", form: .module)) {
          plan.materials.append(.init(material: material))
        }
      case .item(let place): edit(place, &plan)
      }
    }
  }

  private func listing(_ plan: SessionPlan) -> Listing<Choice> {
    var heading = Screen()
    heading.add(phrases.planMaterials, .strong)
    let items: [Listing<Choice>.Item] = [
      .init(title: phrases.enoughMaterials, choice: .enough),
      .init(title: phrases.addMaterial, choice: .new),
    ]
    return Listing(
      heading: heading,
      items: items
        + plan.materials.enumerated().map { place, item in
          let state = item.material.isPrepared ? phrases.isPrepared : phrases.isNotPrepared
          return .init(
            title: item.material.title,
            detail: "\(phrases.name(of: item.material.form)) · \(state)", choice: .item(place))
        })
  }

  private enum Edit: Hashable {
    case prepared
    case change
    case remove
  }

  private func edit(_ place: Int, _ plan: inout SessionPlan) {
    let material = plan.materials[place].material
    let choices: [(title: String, choice: Edit)] = [
      (material.isPrepared ? phrases.isNotPrepared : phrases.isPrepared, .prepared),
      (phrases.change, .change), (phrases.remove, .remove),
    ]
    switch desk.form.one(material.title, among: choices) {
    case .prepared?: plan.materials[place].material.isPrepared.toggle()
    case .change?:
      if let changed = self.material(material) { plan.materials[place].material = changed }
    case .remove?: plan.materials.remove(at: place)
    case nil: return
    }
  }

  private func material(_ current: Material) -> Material? {
    var material = current
    let title = desk.form.text(phrases.materialTitle, current: current.title)
    guard let title = title?.sanitisedLine, !title.isEmpty else { return nil }
    let forms = Material.Form.allCases.map { (title: phrases.name(of: $0), choice: $0) }
    let states = [
      (title: phrases.isPrepared, choice: true), (title: phrases.isNotPrepared, choice: false),
    ]
    guard let form = desk.form.one(phrases.materialForm, among: forms),
      let isPrepared = desk.form.one(phrases.materialPrepared, among: states)
    else { return nil }
    material.title = String(title.prefix(120))
    material.form = form
    material.isPrepared = isPrepared
    return material
  }
}
