/// What can be wrong with a part of a statement; the raw value is the reason's stable code.
public enum StatementProblem: String, Hashable, CaseIterable, Sendable {
  // The line.
  case emptyLine = "empty-line"
  case lineTooLong = "line-too-long"
  case notJSON = "not-json"
  case notUTF8 = "not-utf8"
  case nestedTooDeep = "nested-too-deep"
  case repeatedKey = "repeated-key"

  // Shapes.
  case missing
  case unknownProperty = "unknown-property"
  case null
  case wrongType = "wrong-type"
  case emptyObject = "empty-object"
  case emptyArray = "empty-array"
  case emptyString = "empty-string"
  case notOneOfItsValues = "not-one-of-its-values"

  // Texts with a form.
  case notAnIRI = "not-an-absolute-iri"
  case notAMailbox = "not-a-mailto-iri"
  case notASHA1 = "not-a-sha1-sum"
  case notASHA2 = "not-a-sha2-hash"
  case notAUUID = "not-a-uuid"
  case unusualUUID = "not-a-uuid-of-rfc-4122"
  case notADuration = "not-a-duration"
  case tooPreciseDuration = "duration-finer-than-a-hundredth"
  case notATimestamp = "not-a-timestamp"
  case noTimeZone = "timestamp-without-zone"
  case notRFC3339 = "timestamp-not-of-rfc-3339"
  case inTheFuture = "timestamp-in-the-future"
  case notALanguageTag = "not-a-language-tag"
  case emptyLanguageMap = "empty-language-map"
  case notAMediaType = "not-a-media-type"
  case notAVersion = "not-a-version-of-this-specification"
  case olderVersion = "older-version"

  // Rules between parts.
  case noIdentifier = "no-identifier"
  case severalIdentifiers = "several-identifiers"
  case noMembers = "anonymous-group-without-members"
  case nestedGroup = "group-within-group"
  case notAGroup = "not-a-group"
  case notTwoMembers = "authority-group-not-of-two"
  case identifiedAuthorityGroup = "authority-group-identified"
  case outOfBounds = "out-of-bounds"
  case equalBounds = "equal-bounds"
  case noInteractionType = "interaction-without-type"
  case listOfOtherInteraction = "list-of-another-interaction-type"
  case repeatedComponent = "repeated-component-id"
  case componentWithSpace = "component-id-with-space-or-delimiter"
  case onlyWithActivity = "only-with-an-activity"
  case voidsNoStatement = "voiding-needs-a-statement-reference"
  case nestedSubStatement = "substatement-within-substatement"
  case notInSubStatement = "not-in-a-substatement"
  case singleActivity = "single-activity-instead-of-array"
  case needsItsBytes = "attachment-without-file-url"
  case repeatedID = "id-repeated-in-this-file"
}
