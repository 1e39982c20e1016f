/// A task of this kind: a document to make.
public struct DocumentTask: Hashable, Sendable {
  public var kind: DocumentKind
  /// The starter's name without its ending; it lies in the exercise's folder in every format.
  public var starter: String
  /// What kind the starter is, when the work is to be saved as another one.
  public var starterKind: DocumentKind
  /// What the saved file's name must hold, such as `Undangan`; `nil` when any name will do.
  public var nameHolds: String?
  /// A PDF of the document must lie beside it.
  public var wantsPDF: Bool
  /// The reason when the name is another one.
  public var nameReason: String
  /// What the document is checked for, the most helpful first.
  public var checks: [DocumentCheck]
  /// What a document of the teacher's own is checked for; empty when only the starter is used.
  public var ownChecks: [DocumentCheck]

  /// Reads `task`.
  init(_ fields: FieldReader) {
    let kind = fields.choice("document", default: nil as DocumentKind?) ?? .text
    self.kind = kind
    starter = fields.path("starter")
    starterKind = fields.choice("starter-document", default: kind) ?? kind
    let name = fields.fields("name")
    nameHolds = name?.text("holds")
    nameReason = name?.optionalText("reason") ?? "file-name-other"
    wantsPDF = fields.flag("pdf")
    checks = fields.list("checks").compactMap { DocumentCheck($0, for: kind) }
    ownChecks = fields.list("own-checks").compactMap { DocumentCheck($0, for: kind) }
    if checks.isEmpty { fields.report(.missing(key: "checks")) }
  }
}
