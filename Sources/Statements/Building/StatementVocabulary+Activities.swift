import Curriculum
import TrainingModel

extension StatementVocabulary {
  private static let types = "http://adlnet.gov/expapi/activities/"

  func module(_ module: ModuleID) -> JSONValue {
    let titles = catalogue.modules.first { $0.id == module }?.titles
    return activity("module", module.text, type: "module", titles: titles)
  }

  func lesson(_ lesson: LessonID) -> JSONValue {
    activity("lesson", lesson.text, type: "lesson", titles: catalogue.lessons[lesson]?.titles)
  }

  func competence(_ code: CompetenceCode) -> JSONValue {
    // A colon is allowed in a path, and no code has anything that would need escaping.
    activity("competence", code.text, type: "objective", titles: [.indonesian: code.text])
  }

  /// A question with what can be answered, or an exercise that this copy knows by name alone.
  func question(_ activity: ActivityID, in lesson: LessonID) -> JSONValue {
    let name = catalogue.lessons[lesson]?.titles
    let definition = catalogue.lessons[lesson]?.questions[activity]
    return .object([
      ("objectType", .string("Activity")), ("id", .string(iri("question", activity.text))),
      (
        "definition",
        .object(
          [
            ("name", name.flatMap(languageMap)),
            ("type", .string(Self.types + "cmi.interaction")),
            ("interactionType", .string((definition?.type ?? .other).rawValue)),
            ("correctResponsesPattern", definition?.patternsJSON),
          ] + (definition?.lists.map { ($0.name, components($0)) } ?? []))
      ),
    ])
  }

  /// What our statements have in common, for those who look for them.
  var profile: JSONValue {
    .object([
      ("objectType", .string("Activity")), ("id", .string("\(settings.base)/profile/1")),
      ("definition", .object([("type", .string(Self.types + "profile"))])),
    ])
  }

  private func activity(
    _ kind: String, _ name: String, type: String, titles: [Language: String]?
  ) -> JSONValue {
    .object([
      ("objectType", .string("Activity")), ("id", .string(iri(kind, name))),
      (
        "definition",
        .object([
          ("name", titles.flatMap(languageMap)), ("type", .string(Self.types + type)),
        ])
      ),
    ])
  }

  private func components(_ list: QuestionDefinition.List) -> JSONValue? {
    list.texts.isEmpty
      ? nil
      : .array(
        list.texts.enumerated().map { place, texts in
          .object([
            ("id", .string("\(list.prefix)\(place + 1)")), ("description", languageMap(texts)),
          ])
        })
  }

  func languageMap(_ texts: [Language: String]) -> JSONValue? {
    let members = [("id-ID", Language.indonesian), ("en", .english)].map { tag, language in
      (tag, texts[language].flatMap { $0.isEmpty ? nil : JSONValue.string($0) })
    }
    return members.contains { $0.1 != nil } ? .object(members) : nil
  }
}

extension QuestionDefinition {
  fileprivate var patternsJSON: JSONValue? {
    patterns.isEmpty ? nil : .array(patterns.map(JSONValue.string))
  }
}
