/// Why a line was not taken into the school's record; `code` is stored with it in quarantine.
public enum RevisionProblem: Error, Hashable, Sendable {
  case tooLong(bytes: Int)
  case invalidUTF8
  /// The part of the line that does not have its form.
  case malformed(RevisionPart)
  case body(JSONProblem)
  /// Mentor scope needs to say whom it concerns.
  case concernsNobody
  case tooManyReplaced(Int)
  case badSignature
  /// Nobody has introduced the author's key yet; tried again when somebody does.
  case unknownAuthor
  /// Well signed, but its body is not what its kind asks for; stays in the union.
  case unreadableBody(BodyProblem)
  /// Well signed, but it names as replaced what belongs to another entity; stays in the union.
  case replacesOtherEntity
  /// In a file about its maker, but written by somebody else.
  case foreignAuthor
  /// In a file about its maker, but of a kind that is not theirs to write there.
  case foreignKind
  /// In a file about its maker, but about somebody else.
  case foreignSubject

  /// The codes of what stays out whatever becomes known later.
  public static let finalCodes = Set(
    [RevisionProblem.foreignAuthor, .foreignKind, .foreignSubject].map(\.code))

  /// The stable name stored in the quarantine; never changed.
  public var code: String {
    switch self {
    case .tooLong: "too-long"
    case .invalidUTF8: "invalid-utf8"
    case .malformed(let part): "malformed-\(part.rawValue)"
    case .body: "body-not-json"
    case .concernsNobody: "concerns-nobody"
    case .tooManyReplaced: "too-many-replaced"
    case .badSignature: "bad-signature"
    case .unknownAuthor: "unknown-author"
    case .unreadableBody: "unreadable-body"
    case .replacesOtherEntity: "replaces-other-entity"
    case .foreignAuthor: "foreign-author"
    case .foreignKind: "foreign-kind"
    case .foreignSubject: "foreign-subject"
    }
  }
}

/// A part of a revision's line.
public enum RevisionPart: String, Hashable, Sendable {
  case kind, entity, about, replaces, author, writer, sequence, at, doubt, body, later, signature
}
