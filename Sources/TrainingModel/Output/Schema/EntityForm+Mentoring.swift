extension EntityForm {
  /// Mentor scope.
  static let mentoring: [EntityForm] = [
    EntityForm(
      MentoringText.self,
      [
        .always("teacher", .person), .always("fact", .entity), .sometimes("trigger", difficulty),
        .sometimes("evidence", .list(.trace)), .sometimes("observed", .text),
        .sometimes("agreed", .text), .sometimes("next", .day),
      ]),
    EntityForm(
      Reply.self,
      [
        .always("teacher", .person), .sometimes("request", .trace), .sometimes("lesson", .code),
        .sometimes("activity", .code), .always("text", .text),
      ]),
    EntityForm(
      Handled.self,
      [
        .always("teacher", .person), .always("difficulty", difficulty), .always("upTo", .trace),
      ]),
    EntityForm(PrivateApplication.self, application),
    EntityForm(
      SharedReflection.self,
      [
        .always("teacher", .person), .always("note", .trace), .always("lesson", .code),
        .sometimes("activity", .code), .always("written", .whole(Int.min...Int.max)),
        .always("text", .text),
      ]),
  ]

  private static let difficulty = FieldForm.object([
    .sometimes("lesson", .code), .sometimes("activity", .code),
  ])
}
