import TrainingModel

extension LabelledStatement {
  static let agentPlaces = [
    Placement(base: Whole.plain, path: ["actor"]),
    Placement(base: Whole.plain, path: ["authority"]),
    Placement(base: Whole.plain, path: ["context", "instructor"]),
    Placement(base: Whole.sub, path: ["object", "actor"]),
    Placement(base: Whole.sub, path: ["object", "context", "instructor"]),
    Placement(base: Whole.plain, path: ["object"]),
    Placement(base: Whole.sub, path: ["object", "object"]),
  ]

  static let groupPlaces = [
    Placement(base: Whole.plain, path: ["actor"]),
    Placement(base: Whole.plain, path: ["context", "instructor"]),
    Placement(base: Whole.plain, path: ["context", "team"]),
    Placement(base: Whole.sub, path: ["object", "actor"]),
    Placement(base: Whole.sub, path: ["object", "context", "instructor"]),
    Placement(base: Whole.sub, path: ["object", "context", "team"]),
    Placement(base: Whole.plain, path: ["object"]),
    Placement(base: Whole.sub, path: ["object", "object"]),
  ]

  /// The members of an identifier, right and wrong.
  static let identifiers: [(String, String, Bool)] = [
    ("mailbox", #""mbox":"mailto:a@example.org""#, true),
    ("checksum", #""mbox_sha1sum":"cd9b00a5611f94eaa7b1661edab976068e364975""#, true),
    ("open id", #""openid":"http://openid.example.org/12345""#, true),
    ("account", #""account":{"homePage":"http://www.example.com","name":"07"}"#, true),
    ("mailbox without @", #""mbox":"mailto:should.fail.com""#, false),
    ("mailbox of another scheme", #""mbox":"http://should.fail.com""#, false),
    ("bare address", #""mbox":"a@example.org""#, false),
    ("mailbox as number", #""mbox":12""#, false),
    ("short checksum", #""mbox_sha1sum":"cd9b00a5611f94eaa7b1661edab976068e36497""#, false),
    ("checksum with g", #""mbox_sha1sum":"gd9b00a5611f94eaa7b1661edab976068e364975""#, false),
    ("open id with a bad scheme", #""openid":"ab=c://should.fail.com""#, false),
    ("open id as object", #""openid":{"a":"b"}"#, false),
    ("account without home page", #""account":{"name":"07"}"#, false),
    ("account without name", #""account":{"homePage":"http://www.example.com"}"#, false),
    ("account of no scheme", #""account":{"homePage":"www.example.com","name":"07"}"#, false),
    ("account with a number", #""account":{"homePage":"http://e.org","name":7}"#, false),
    ("account with an object", #""account":{"homePage":"http://e.org","name":{"a":"b"}}"#, false),
    ("account with more", #""account":{"homePage":"http://e.org","name":"07","id":1}"#, false),
    ("account as text", #""account":"07""#, false),
    ("nothing", #""name":"Guru 07""#, false),
    ("empty account", #""account":{}"#, false),
    ("null", #""mbox":null"#, false),
  ]

  /// Two identifiers at once, in every pairing.
  static let pairs: [(String, String, Bool)] = identifiers.prefix(4).enumerated().flatMap {
    first, one in
    identifiers.prefix(4).dropFirst(first + 1).map { other in
      ("\(one.0) and \(other.0)", "\(one.1),\(other.1)", false)
    }
  }

  static let agents: [LabelledStatement] = agentPlaces.flatMap { place in
    let identified = (identifiers + pairs).map { name, members, isValid in
      place.labelled("agent by \(name)", #"{"objectType":"Agent",\#(members)}"#, isValid)
    }
    let others = wrongAgents.map { place.labelled("agent: \($0.0)", $0.1, false) }
    return identified + others
  }

  private static let wrongAgents: [(String, String)] = [
    ("number as type", #"{"objectType":1,"mbox":"mailto:a@example.org"}"#),
    ("object as type", #"{"objectType":{"a":"b"},"mbox":"mailto:a@example.org"}"#),
    ("agent in lower case", #"{"objectType":"agent","mbox":"mailto:a@example.org"}"#),
    ("number as name", #"{"objectType":"Agent","name":1,"mbox":"mailto:a@example.org"}"#),
    ("object as name", #"{"objectType":"Agent","name":{"a":"b"},"mbox":"mailto:a@example.org"}"#),
    ("null as name", #"{"objectType":"Agent","name":null,"mbox":"mailto:a@example.org"}"#),
    ("with a member", #"{"objectType":"Agent","mbox":"mailto:a@example.org","member":[]}"#),
    ("with upper case key", #"{"objectType":"Agent","Mbox":"mailto:a@example.org"}"#),
    ("unknown key", #"{"objectType":"Agent","mbox":"mailto:a@example.org","phone":"1"}"#),
    ("text", #""Guru 07""#), ("array", "[]"), ("null", "null"),
  ]

  static let groups: [LabelledStatement] = groupPlaces.flatMap { place in
    let named = identifiers.filter { $0.0 != "nothing" } + pairs
    let all = (named + groupMembers).map { name, members, isValid in
      place.labelled("group: \(name)", #"{"objectType":"Group",\#(members)}"#, isValid)
    }
    let lowerCase = #"{"objectType":"group","mbox":"mailto:g@example.org"}"#
    return all + [place.labelled("group in lower case", lowerCase, false)]
  }

  private static let member = #"{"mbox":"mailto:b@example.org"}"#

  private static let groupMembers: [(String, String, Bool)] = [
    ("of members", #""member":[\#(member)]"#, true),
    ("of named members", #""name":"Tim A","member":[\#(member),\#(Whole.agent)]"#, true),
    ("identified, of members", #""mbox":"mailto:g@example.org","member":[\#(member)]"#, true),
    ("of nobody", #""name":"Tim A""#, false),
    ("of no members", #""member":[]"#, false),
    ("of one who is no array", #""member":\#(member)"#, false),
    ("of a member without identifier", #""member":[{"name":"x"}]"#, false),
    ("of a group", #""member":[{"objectType":"Group","mbox":"mailto:g@example.org"}]"#, false),
    ("of a text", #""member":["x"]"#, false),
    ("unknown key", #""member":[\#(member)],"members":1"#, false),
  ]

  static let authorities: [LabelledStatement] = {
    let place = Placement(base: Whole.plain, path: ["authority"])
    let app = #"{"account":{"homePage":"http://example.com/token","name":"x75"}}"#
    let bob = #"{"mbox":"mailto:bob@example.org"}"#
    let members: [(String, String, Bool)] = [
      ("two", #""member":[\#(app),\#(bob)]"#, true),
      ("one", #""member":[\#(app)]"#, false), ("none", #""member":[]"#, false),
      ("three", #""member":[\#(app),\#(bob),{"mbox":"mailto:c@example.org"}]"#, false),
      ("two and a mailbox", #""mbox":"mailto:g@example.org","member":[\#(app),\#(bob)]"#, false),
      ("a name alone", #""openid":"http://openid.example.org/1""#, false),
    ]
    return members.map {
      place.labelled("group of \($0.0)", #"{"objectType":"Group",\#($0.1)}"#, $0.2)
    }
  }()
}
