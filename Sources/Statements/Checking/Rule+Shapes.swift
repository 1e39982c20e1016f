import TrainingModel

extension Rule {
  /// An object with these members and no others; null is none of them.
  static func object(_ required: [String: Rule], optional: [String: Rule] = [:]) -> Rule {
    let known = required.merging(optional) { rule, _ in rule }
    return Rule { value, inspection in
      guard let object = value.object else { return inspection.refuse(.wrongType) }
      if object.members.isEmpty, required.isEmpty { inspection.warn(.emptyObject) }
      for name in required.keys.sorted() where object[name] == nil {
        inspection.enter(name) { $0.refuse(.missing) }
      }
      for member in object.members {
        inspection.enter(member.name) { inspection in
          guard let rule = known[member.name] else {
            return inspection.refuse(.unknownProperty)
          }
          rule.checkUnlessNull(member.value, &inspection)
        }
      }
    }
  }

  /// An array whose items all keep `rule`.
  static func array(of rule: Rule) -> Rule {
    Rule { value, inspection in
      guard let items = value.array else { return inspection.refuse(.wrongType) }
      for (index, item) in items.enumerated() {
        inspection.enter(index) { rule.checkUnlessNull(item, &$0) }
      }
    }
  }

  /// Names that are IRIs with any values, null and nothing included.
  static let extensions = Rule { value, inspection in
    guard let object = value.object else { return inspection.refuse(.wrongType) }
    for member in object.members where !IRI.isAbsolute(member.name) {
      inspection.enter(member.name) { $0.refuse(.notAnIRI) }
    }
  }

  private func checkUnlessNull(_ value: JSONValue, _ inspection: inout Inspection) {
    if value == .null { inspection.refuse(.null) } else { check(value, &inspection) }
  }
}
