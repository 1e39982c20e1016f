extension EntityForm {
  static let planning: [EntityForm] = [
    EntityForm(
      Competence.self,
      [
        .always("code", .code), .sometimes("framework", .word), .sometimes("indonesian", .text),
        .sometimes("english", .text), .sometimes("lessons", .list(.code)),
      ]),
    EntityForm(
      Need.self,
      [
        .always("person", .person), .always("competence", .code),
        .always("level", .choice(Need.Level.self)),
        .always("evidence", .choice(Need.Evidence.self)),
        .always("day", .day), .sometimes("why", .text),
      ]),
    EntityForm(
      Meeting.self,
      [
        .always("title", .text), .always("day", .day), .sometimes("place", .text),
        .sometimes("present", .list(.person)), .sometimes("agenda", .list(.text)),
        .sometimes("minutes", .text),
        .sometimes(
          "decisions",
          .list(
            .object([
              .always("what", .text), .sometimes("who", .list(.person)), .sometimes("due", .day),
              .sometimes("session", .entity),
            ]))),
      ]),
    EntityForm(
      Speaker.self,
      [
        .always("name", .text), .sometimes("person", .person),
        .always("source", .choice(Speaker.Source.self)), .sometimes("competences", .list(.code)),
        .sometimes("remark", .text),
      ]),
    EntityForm(
      Timetable.self,
      [
        .always("person", .person),
        .always(
          "hours",
          .list(
            .object([
              .always("weekday", .whole(0...6)), .always("span", .span), .sometimes("what", .text),
            ]))),
      ]),
    session,
  ]

  private static let session = EntityForm(
    Session.self,
    [
      .always("topic", .text), .sometimes("competences", .list(.code)), .sometimes("day", .day),
      .sometimes("span", .span), .sometimes("place", .text),
      .always("mode", .choice(Session.Mode.self)), .sometimes("speakers", .list(.entity)),
      .always("for", .audience), .sometimes("meeting", .entity),
      .sometimes(
        "moves",
        .list(
          .object([
            .always("status", .choice(SessionStatus.self)), .always("day", .day),
            .sometimes("reason", .text), .sometimes("previousDay", .day),
          ]))),
    ])
}
