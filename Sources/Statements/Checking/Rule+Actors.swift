import TrainingModel

extension Rule {
  /// What identifies somebody: exactly one of them.
  private static let identifiers: [String: Rule] = [
    "mbox": mailbox, "mbox_sha1sum": sha1, "openid": iri, "account": account,
  ]

  static let account = object(["homePage": iri, "name": plainText])

  static let agent = object(
    [:],
    optional: identifiers.merging(["objectType": word("Agent"), "name": plainText]) { $1 }
  ).and { value, inspection in
    if let agent = value.object, agent.identifierCount == 0 { inspection.refuse(.noIdentifier) }
    checkIdentifiers(value, &inspection)
  }

  /// A group with an identifier, or one that is told by its members.
  static let group = object(
    ["objectType": word("Group")],
    optional: identifiers.merging(["name": plainText, "member": array(of: member)]) { $1 }
  ).and { value, inspection in
    if let group = value.object, group.identifierCount == 0,
      (group["member"]?.array ?? []).isEmpty
    {
      inspection.refuse(.noMembers)
    }
    checkIdentifiers(value, &inspection)
  }

  /// An agent or a group, as its `objectType` tells.
  static let actor = Rule { value, inspection in
    (value.isGroup ? group : agent).check(value, &inspection)
  }

  static let team = Rule { value, inspection in
    guard value.object != nil else { return inspection.refuse(.wrongType) }
    if value.isGroup { group.check(value, &inspection) } else { inspection.refuse(.notAGroup) }
  }

  /// An agent, or two of them in a group without a name of its own.
  static let authority = actor.and { value, inspection in
    guard value.isGroup, let group = value.object else { return }
    if group.identifierCount > 0 { inspection.refuse(.identifiedAuthorityGroup) }
    if group["member"]?.array?.count != 2 { inspection.refuse(.notTwoMembers) }
  }

  private static let member = Rule { value, inspection in
    if value.isGroup {
      inspection.refuse(.nestedGroup)
    } else {
      agent.check(value, &inspection)
    }
  }

  private static func checkIdentifiers(_ value: JSONValue, _ inspection: inout Inspection) {
    if (value.object?.identifierCount ?? 0) > 1 { inspection.refuse(.severalIdentifiers) }
  }
}

extension JSONObject {
  fileprivate var identifierCount: Int {
    members.count { ["mbox", "mbox_sha1sum", "openid", "account"].contains($0.name) }
  }
}

extension JSONValue {
  fileprivate var isGroup: Bool { object?["objectType"] == .string("Group") }
}
