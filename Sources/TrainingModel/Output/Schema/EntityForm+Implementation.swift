extension EntityForm {
  static let implementation: [EntityForm] = [
    EntityForm(
      Stage.self,
      [
        .always("session", .entity), .always("part", .choice(Stage.Part.self)),
        .sometimes("plan", .text), .sometimes("plannedMinutes", .whole(0...1440)),
        .sometimes("outcome", .choice(Stage.Outcome.self)), .sometimes("actual", .text),
        .sometimes("actualMinutes", .whole(0...1440)),
        .sometimes("cause", .choice(Obstacle.Sort.self)),
      ]),
    EntityForm(
      Readiness.self,
      [
        .always("session", .entity), .sometimes("prerequisites", .list(.code)),
        .sometimes(
          "checklist", .list(.object([.always("text", .text), .always("done", .flag)]))),
        .sometimes("pairs", .list(.list(.person))),
      ]),
    EntityForm(
      Attendance.self,
      [
        .always("session", .entity), .always("person", .person),
        .always("presence", .choice(Attendance.Presence.self)), .sometimes("remark", .text),
      ]),
    EntityForm(
      Material.self,
      [
        .always("title", .text), .always("form", .choice(Material.Form.self)),
        .always("prepared", .flag), .sometimes("sessions", .list(.entity)),
        .sometimes("place", .text),
      ]),
    EntityForm(
      Assignment.self,
      [
        .sometimes("lessons", .list(.code)), .sometimes("modules", .list(.code)),
        .always("for", .audience), .sometimes("due", .day), .sometimes("why", .text),
        .sometimes("from", .text), .sometimes("session", .entity),
      ]),
    EntityForm(
      ProgressStatus.self,
      [
        .always("person", .person), .always("lessons", .map(.choice(LessonStatus.self))),
        .always("upTo", .trace), .always("fileDay", .day), .sometimes("file", .bytes),
      ]),
    EntityForm(ClassApplication.self, application),
    EntityForm(
      MentoringFact.self,
      [
        .always("teacher", .person), .always("mentor", .person), .always("day", .day),
        .always("status", .choice(MentoringFact.Standing.self)),
      ]),
  ]

  static let application: [FieldForm.Field] = [
    .always("person", .person), .sometimes("session", .entity), .sometimes("lesson", .code),
    .always("tried", .text), .sometimes("result", .text), .sometimes("next", .text),
    .always("day", .day),
  ]
}
