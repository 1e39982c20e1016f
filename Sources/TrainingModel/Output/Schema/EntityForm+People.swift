extension EntityForm {
  static let people: [EntityForm] = [
    EntityForm(
      School.self,
      [
        .always("name", .text), .sometimes("place", .text),
        .always("timeZone", .choice(SchoolTimeZone.self)),
        .sometimes("help", .map(.whole(0...1000))),
      ]),
    EntityForm(
      Person.self,
      [
        .always("name", .text), .sometimes("roles", .list(.word)),
        .sometimes(
          "devices", .list(.object([.always("signing", .bytes), .sometimes("sealing", .bytes)]))),
        .sometimes("told", .text),
      ]),
    EntityForm(
      SamePerson.self,
      [.always("person", .person), .always("other", .person), .sometimes("different", .flag)]),
    EntityForm(Pairing.self, [.always("mentor", .person), .always("teacher", .person)]),
    EntityForm(
      Consent.self,
      [
        .always("person", .person), .always("namesInReports", .flag), .always("statements", .flag),
        .always("detailedStatements", .flag), .always("day", .day),
      ]),
  ]
}
