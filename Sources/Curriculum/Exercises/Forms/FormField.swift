/// One line of a form, or several lines such as the text of a letter.
public struct FormField: Hashable, Sendable {
  /// A word that outlives wording, such as `to`.
  public var name: String
  /// As it stands before the colon, such as `Kepada`.
  public var label: String
  /// What is asked when the form is filled line by line.
  public var question: String
  /// Whether several lines belong to it.
  public var isLong: Bool
  /// What can be picked by number; empty when it is typed.
  public var choices: [String]
  /// What must hold, the most helpful first.
  public var checks: [FormCheck]

  /// Makes a field.
  public init(
    name: String, label: String, question: String = "", isLong: Bool = false,
    choices: [String] = [], checks: [FormCheck] = []
  ) {
    self.name = name
    self.label = label
    self.question = question
    self.isLong = isLong
    self.choices = choices
    self.checks = checks
  }

  /// Reads a field.
  init(_ fields: FieldReader) {
    name = fields.text("field")
    label = fields.words("label")
    question = fields.words("ask")
    isLong = fields.flag("long")
    choices = fields.texts("choices")
    checks = fields.list("checks").compactMap(FormCheck.init)
  }
}
