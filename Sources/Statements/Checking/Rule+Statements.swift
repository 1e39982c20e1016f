import TrainingModel

extension Rule {
  static let statement = object(
    ["actor": actor, "verb": verb, "object": statementObject],
    optional: [
      "id": uuid, "result": result, "context": context, "timestamp": timestamp,
      "stored": timestamp, "authority": authority, "version": version,
      "attachments": attachments,
    ]
  ).and(checkAcrossMembers).and { value, inspection in
    guard let statement = value.object,
      statement["verb"]?.object?["id"] == .string("http://adlnet.gov/expapi/verbs/voided"),
      statement["object"]?.object?["objectType"] != .string("StatementRef")
    else { return }
    inspection.enter("object") { $0.refuse(.voidsNoStatement) }
  }

  private static let subStatement = object(
    [
      "objectType": word("SubStatement"), "actor": actor, "verb": verb,
      "object": subStatementObject,
    ],
    optional: [
      "result": result, "context": context, "timestamp": plannedTimestamp,
      "attachments": attachments,
      "id": forbidden(.notInSubStatement), "stored": forbidden(.notInSubStatement),
      "version": forbidden(.notInSubStatement), "authority": forbidden(.notInSubStatement),
    ]
  ).and(checkAcrossMembers)

  /// A statement within a statement may speak of what is only planned.
  private static let plannedTimestamp = Rule { value, inspection in
    var calm = Inspection(version: inspection.version, nowMilliseconds: nil)
    timestamp.check(value, &calm)
    for finding in calm.verdict.reasons { inspection.refuse(finding.problem) }
    for finding in calm.verdict.warnings { inspection.warn(finding.problem) }
  }

  private static let statementObject = object(whereSubStatementsAre: subStatement)
  private static let subStatementObject = object(
    whereSubStatementsAre: forbidden(.nestedSubStatement))

  /// What a statement is about, as its `objectType` tells; without one, an activity.
  private static func object(whereSubStatementsAre subStatement: Rule) -> Rule {
    Rule { value, inspection in
      guard let object = value.object else { return inspection.refuse(.wrongType) }
      let rule: Rule? =
        switch object["objectType"] {
        case nil, .string("Activity"): activity
        case .string("Agent"), .string("Group"): actor
        case .string("StatementRef"): statementReference
        case .string("SubStatement"): subStatement
        default: nil
        }
      if let rule { return rule.check(value, &inspection) }
      inspection.enter("objectType") { inspection in
        let isText = object["objectType"]?.string != nil
        inspection.refuse(
          object["objectType"] == .null ? .null : isText ? .notOneOfItsValues : .wrongType)
      }
    }
  }

  /// `revision` and `platform` say something about an activity only.
  @Sendable private static func checkAcrossMembers(
    _ value: JSONValue, _ inspection: inout Inspection
  ) {
    guard let statement = value.object, let context = statement["context"]?.object,
      let type = statement["object"]?.object?["objectType"], type != .string("Activity")
    else { return }
    inspection.enter("context") { inspection in
      for name in ["revision", "platform"] where context[name] != nil {
        inspection.enter(name) { $0.refuse(.onlyWithActivity) }
      }
    }
  }
}
