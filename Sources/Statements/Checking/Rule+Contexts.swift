import TrainingModel

extension Rule {
  static let context = Rule { value, inspection in
    (inspection.version == .one ? contextOfOne : contextOfTwo).check(value, &inspection)
  }

  static let statementReference = object(["objectType": word("StatementRef"), "id": uuid])

  private static let contextMembers: [String: Rule] = [
    "registration": uuid, "instructor": actor, "team": team,
    "contextActivities": contextActivities, "revision": plainText, "platform": plainText,
    "language": languageTag, "statement": statementReference, "extensions": extensions,
  ]

  private static let contextOfOne = object([:], optional: contextMembers)

  private static let contextOfTwo = object(
    [:],
    optional: contextMembers.merging([
      "contextAgents": array(of: contextAgent), "contextGroups": array(of: contextGroup),
    ]) { $1 })

  private static let contextActivities = object(
    [:],
    optional: [
      "parent": activities, "grouping": activities, "category": activities, "other": activities,
    ])

  private static let contextAgent = object(
    ["objectType": word("contextAgent"), "agent": agent],
    optional: ["relevantTypes": relevantTypes])

  private static let contextGroup = object(
    ["objectType": word("contextGroup"), "group": team],
    optional: ["relevantTypes": relevantTypes])

  private static let relevantTypes = array(of: iri).and { value, inspection in
    if value.array?.isEmpty == true { inspection.refuse(.emptyArray) }
  }
}
