extension EntityForm {
  static let evaluation: [EntityForm] = [
    EntityForm(
      Obstacle.self,
      [
        .always("sort", .choice(Obstacle.Sort.self)), .sometimes("session", .entity),
        .sometimes("person", .person), .sometimes("what", .text), .always("day", .day),
      ]),
    EntityForm(
      Response.self,
      [
        .always("sort", .choice(Response.Sort.self)), .sometimes("obstacles", .list(.entity)),
        .sometimes("what", .text), .sometimes("proposal", .choice(Response.Proposal.self)),
        .sometimes("worked", .flag), .always("day", .day),
      ]),
    EntityForm(
      Evaluation.self,
      [
        .sometimes("session", .entity), .sometimes("from", .day), .sometimes("to", .day),
        .always(
          "findings",
          .list(
            .object([
              .always("level", .choice(Evaluation.Level.self)), .sometimes("before", share),
              .sometimes("after", share), .sometimes("text", .text),
            ]))),
      ]),
    EntityForm(
      CatalogueEntry.self,
      [
        .always("name", .text), .sometimes("obstacle", .choice(Obstacle.Sort.self)),
        .sometimes("response", .choice(Response.Sort.self)),
        .sometimes("for", .list(.choice(Obstacle.Sort.self))), .sometimes("indonesian", .text),
        .sometimes("english", .text),
      ]),
  ]

  private static let share = FieldForm.object([
    .always("count", .whole(0...Int.max)), .always("of", .whole(0...Int.max)),
  ])
}
