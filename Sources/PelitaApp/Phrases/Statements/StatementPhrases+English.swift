import Statements

extension EnglishPhrases {
  var helpCheckStatements: String { "Check xAPI statements, one a line." }
  var helpCheckStatementsDiscussion: String {
    """
    Each line holds one statement (JSON). With --json there is one verdict a line, in the order of \
    the file: {"valid":…,"reasons":[…],"warnings":[…]}. What the specification forbids is a \
    reason; what it only advises against is a warning. Example:

      pelita school check-statements statements.jsonl --xapi 2.0 --json
    """
  }
  var helpXAPIVersion: String { "Version of the specification: 1.0.3 or 2.0." }
  var helpStatementFile: String { "A file of statements; - for the standard input." }

  func statementVerdict(_ verdict: StatementVerdict, line: Int) -> String? {
    let lines =
      findings(verdict.reasons, after: "line \(line): not valid: ")
      + findings(verdict.warnings, after: "line \(line): warning: ")
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  func statementsChecked(_ count: StatementCount, version: SpecificationVersion) -> String {
    """
    \(count.all) statements checked against xAPI \(version.rawValue): \
    \(count.all - count.refused) valid (\(count.warned) with warnings), \(count.refused) not.
    """
  }

  func statementProblem(_ problem: StatementProblem) -> String {
    switch problem {
    case .emptyLine: "an empty line"
    case .lineTooLong: "the line is too long (1 MB at most)"
    case .notJSON: "not JSON"
    case .notUTF8: "not UTF-8 text"
    case .nestedTooDeep: "too many levels within each other"
    case .repeatedKey: "one name is used twice"
    case .missing: "required, and not there"
    case .unknownProperty: "the specification knows no such name (case matters)"
    case .null: "null is allowed within extensions only"
    case .wrongType: "a value of another type than asked"
    case .emptyObject: "an empty object"
    case .emptyArray: "an empty list"
    case .emptyString: "an empty text"
    case .notOneOfItsValues: "not one of the values allowed"
    case .onlyWithActivity: "allowed only when the object is an Activity"
    case .singleActivity: "better a list, even of one"
    default: statementFormProblem(problem)
    }
  }

  private func statementFormProblem(_ problem: StatementProblem) -> String {
    switch problem {
    case .notAnIRI: "not an absolute IRI (such as https://…)"
    case .notAMailbox: "not an address of the form mailto:name@place"
    case .notASHA1: "not a SHA-1 (40 hexadecimal digits)"
    case .notASHA2: "not a SHA-2 in hexadecimal digits"
    case .notAUUID: "not a UUID"
    case .unusualUUID: "this UUID does not follow RFC 4122"
    case .notADuration: "not a duration of ISO 8601 (such as PT1H30M)"
    case .tooPreciseDuration: "a duration finer than a hundredth of a second"
    case .notATimestamp: "not a date and time of ISO 8601"
    case .noTimeZone: "without a time zone"
    case .notRFC3339: "does not follow RFC 3339"
    case .inTheFuture: "in the future"
    case .notALanguageTag: "not a language tag of RFC 5646 (such as id-ID)"
    case .emptyLanguageMap: "no text in any language"
    case .notAMediaType: "not a media type (such as text/plain)"
    case .notAVersion: "not a version of this specification"
    case .olderVersion: "an older version"
    default: statementRuleProblem(problem)
    }
  }

  private func statementRuleProblem(_ problem: StatementProblem) -> String {
    switch problem {
    case .noIdentifier: "needs one identifier: mbox, mbox_sha1sum, openid or account"
    case .severalIdentifiers: "one identifier only"
    case .noMembers: "a group without an identifier needs members"
    case .nestedGroup: "a group may not hold groups"
    case .notAGroup: "must be a Group"
    case .notTwoMembers: "a Group here has exactly two members"
    case .identifiedAuthorityGroup: "a Group here has no identifier"
    case .outOfBounds: "out of its bounds"
    case .equalBounds: "min and max are equal"
    case .noInteractionType: "needs an interactionType"
    case .listOfOtherInteraction: "this list belongs to another interactionType"
    case .repeatedComponent: "this id is used before in this list"
    case .componentWithSpace: "the id has a space or one of [,] [.] [:]"
    case .voidsNoStatement: "voided needs a StatementRef"
    case .nestedSubStatement: "a SubStatement may not hold a SubStatement"
    case .notInSubStatement: "not allowed in a SubStatement"
    case .needsItsBytes: "an attachment without fileUrl must be sent with its bytes"
    case .repeatedID: "this id stood in a line before"
    default: problem.rawValue
    }
  }
}
