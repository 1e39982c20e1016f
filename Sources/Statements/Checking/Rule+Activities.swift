import TrainingModel

extension Rule {
  static let verb = object(["id": iri], optional: ["display": languageMap])

  static let activity = object(
    ["id": iri], optional: ["objectType": word("Activity"), "definition": definition])

  static let activities = Rule { value, inspection in
    if value.array != nil { return array(of: activity).check(value, &inspection) }
    if inspection.version == .two, value.object != nil { inspection.warn(.singleActivity) }
    activity.check(value, &inspection)
  }

  private static let definition = object(
    [:],
    optional: [
      "name": languageMap, "description": languageMap, "type": iri, "moreInfo": iri,
      "extensions": extensions,
      "interactionType": text(.notOneOfItsValues) { InteractionType(rawValue: $0) != nil },
      "correctResponsesPattern": array(of: text { _, _ in }),
      "choices": components, "scale": components, "source": components, "target": components,
      "steps": components,
    ]
  ).and { value, inspection in
    guard let definition = value.object else { return }
    let type = definition["interactionType"]?.string.flatMap(InteractionType.init)
    for member in definition.members where InteractionType.properties.contains(member.name) {
      if definition["interactionType"] == nil {
        inspection.enter(member.name) { $0.refuse(.noInteractionType) }
      } else if let type, !type.allows(member.name) {
        inspection.enter(member.name) { $0.warn(.listOfOtherInteraction) }
      }
    }
  }

  private static let components = array(of: component).and { value, inspection in
    var seen: Set<String> = []
    for (index, item) in (value.array ?? []).enumerated() {
      guard let id = item.object?["id"]?.string else { continue }
      if !seen.insert(id).inserted { inspection.enter(index) { $0.refuse(.repeatedComponent) } }
    }
  }

  private static let component = object(
    ["id": componentID], optional: ["description": languageMap])

  private static let componentID = text { id, inspection in
    if id.isEmpty {
      inspection.warn(.emptyString)
    } else if !InteractionType.isGoodComponentID(id) {
      inspection.warn(.componentWithSpace)
    }
  }
}
