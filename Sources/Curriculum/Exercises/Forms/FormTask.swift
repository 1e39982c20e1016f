/// A task of this kind: a text form to fill, such as the draft of an e-mail.
public struct FormTask: Hashable, Sendable {
  /// What somebody wants to tell whom, in the words of the school.
  public var situation: String
  /// In the order in which they are asked.
  public var fields: [FormField]
  /// Where the form can also be written, in the practice folder.
  public var fileName: String

  /// Makes a task.
  public init(situation: String = "", fields: [FormField], fileName: String = "surel.txt") {
    self.situation = situation
    self.fields = fields
    self.fileName = fileName
  }

  /// Reads `task`.
  init(_ fields: FieldReader) {
    situation = fields.words("situation")
    fileName = fields.has("file") ? fields.path("file") : "surel.txt"
    self.fields = fields.list("fields").map(FormField.init)
    if self.fields.isEmpty { fields.report(.missing(key: "fields")) }
    let names = self.fields.map(\.name)
    if Set(names).count < names.count {
      fields.report(.unusable(key: "fields", reason: "two fields have one name"), at: "fields")
    }
    for case .mentioned(let other, _) in self.fields.flatMap({ $0.checks.map(\.rule) })
    where !names.contains(other) {
      fields.report(.unusable(key: "fields", reason: "no field is called \(other)"), at: "fields")
    }
  }
}
