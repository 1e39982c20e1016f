import TrainingModel

extension SchoolGenerator {
  mutating func evaluationFact() -> DrawnFact {
    switch number(in: 0...3) {
    case 0:
      DrawnFact(
        Obstacle(
          sort: one(of: Obstacle.Sort.allCases), session: entity("sesi"),
          person: one(of: [nil, person()]), what: text(), day: day()),
        id: entity("kendala"))
    case 1:
      DrawnFact(
        Response(
          sort: one(of: Response.Sort.allCases), obstacles: [entity("kendala")], what: text(),
          proposal: one(of: [nil] + Response.Proposal.allCases),
          worked: one(of: [nil, true, false]), day: day()),
        id: entity("tindakan"))
    case 2:
      DrawnFact(
        Evaluation(
          session: entity("sesi"),
          findings: [
            .init(
              level: one(of: Evaluation.Level.allCases), before: .init(1, of: 4),
              after: .init(number(in: 0...4), of: 4), text: text())
          ]),
        id: entity("evaluasi"))
    default:
      fact(
        CatalogueEntry(
          name: one(of: ["power.practice-stops", "room.none"]), choice: .obstacle(.power),
          textIndonesian: text(), textEnglish: text())
      ) { CatalogueEntry.entity(named: $0.name, in: $1) }
    }
  }

  /// A kind that no Pelita knows yet.
  mutating func laterFact() -> DrawnFact {
    DrawnFact(
      key: EntityKey(kind: Self.formed(EntityKind("laterThing")), id: entity("nanti")),
      body: JSONObject([.init("x", .integer(number(in: 1...9)))]))
  }
}
