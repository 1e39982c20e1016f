public import Curriculum

/// What a competence is called; in reports without the names of people.
public struct CompetenceName: Hashable, Sendable {
  public var code: CompetenceCode
  public var indonesian: String
  public var english: String

  /// The name in a language; the code where there is none.
  public func text(in language: Language) -> String {
    let names = language == .indonesian ? [indonesian, english] : [english, indonesian]
    return names.first { !$0.isEmpty } ?? code.text
  }

  var json: JSONValue {
    .object([
      ("competence", .string(code.text)), ("id", .string(indonesian)), ("en", .string(english)),
    ])
  }
}
