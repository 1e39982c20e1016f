/// What a member of an entity's body may be; schema, tables and pseudonyms follow from it.
public indirect enum FieldForm: Hashable, Sendable {
  /// Free text, in which anybody's name may stand.
  case text
  /// A name that means the same everywhere, such as a lesson's or a competence's.
  case code
  case person
  /// The name of another entity.
  case entity
  /// A word of a list that newer versions may lengthen, such as a role.
  case word
  case choice([String])
  case day
  /// Part of a day, as `07:30-09:10`.
  case span
  case flag
  case whole(ClosedRange<Int>)
  /// `"all"` or a list of people.
  case audience
  /// Keys, digests and other bytes as text; nobody reads them.
  case bytes
  /// Of a teacher's own record: events and places in it.
  case trace
  case list(FieldForm)
  case object([Field])
  /// Members with names of their own, all of one form.
  case map(FieldForm)

  /// A member by name.
  public struct Field: Hashable, Sendable {
    public var name: String
    public var form: FieldForm
    public var isRequired: Bool

    /// Makes a member that is always there.
    static func always(_ name: String, _ form: FieldForm) -> Field {
      Field(name: name, form: form, isRequired: true)
    }

    /// Makes a member that is left out where it says nothing.
    static func sometimes(_ name: String, _ form: FieldForm) -> Field {
      Field(name: name, form: form, isRequired: false)
    }
  }

  /// One of the words of an enumeration.
  static func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ choice: Choice.Type
  ) -> FieldForm {
    .choice(Choice.allCases.map(\.rawValue))
  }
}
