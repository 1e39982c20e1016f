import TrainingModel

extension LabelledStatement {
  static let objectPlaces = [
    Placement(base: Whole.plain, path: ["object"]),
    Placement(base: Whole.sub, path: ["object", "object"]),
  ]

  static let activityPlaces: [Placement] = objectPlaces + contextActivityPlaces

  private static let contextActivityPlaces: [Placement] =
    ["parent", "grouping", "category", "other"].flatMap { kind -> [Placement] in
      [
        Placement(base: Whole.plain, path: ["context", "contextActivities", kind]),
        Placement(base: Whole.sub, path: ["object", "context", "contextActivities", kind]),
      ]
    }

  private static let id = #""id":"http://www.example.com/a/1""#

  static let activities: [LabelledStatement] = activityPlaces.flatMap { place in
    let all = plainActivities.map { place.labelled("activity \($0.0)", $0.1, $0.2) }
    let defined = definitions.map { name, definition, isValid in
      place.labelled("definition \(name)", "{\(id),\"definition\":\(definition)}", isValid)
    }
    return all + defined
  }

  private static let plainActivities: [(String, String, Bool)] = [
    ("plain", "{\(id)}", true), ("with type", #"{"objectType":"Activity",\#(id)}"#, true),
    ("urn", #"{"id":"urn:uuid:6690e6c9-3ef0-4ed3-8b37-7f3964730bee"}"#, true),
    ("letters of Indonesia's neighbours", #"{"id":"https://example.org/ujian/é你"}"#, true),
    ("without id", #"{"objectType":"Activity"}"#, false),
    ("id with a bad scheme", #"{"id":"ab=c://should.fail.com"}"#, false),
    ("id without scheme", #"{"id":"www.example.com/a"}"#, false),
    ("id with a blank", #"{"id":"http://example.com/a b"}"#, false),
    ("empty id", #"{"id":""}"#, false), ("id as number", #"{"id":1}"#, false),
    ("type in lower case", #"{"objectType":"activity",\#(id)}"#, false),
    ("unknown key", #"{\#(id),"title":"a"}"#, false),
    ("text", #""a""#, false), ("null", "null", false),
  ]

  private static let definitions: [(String, String, Bool)] = [
    (
      "with everything",
      #"""
      {"name":{"en":"a"},"description":{"id-ID":"b"},"type":"http://example.org/t",
      "moreInfo":"http://example.org/m","extensions":{"http://example.org/x":1}}
      """#, true
    ),
    ("as text", #""a""#, false), ("as number", "1", false), ("as null", "null", false),
    ("with a text as name", #"{"name":"a"}"#, false),
    ("with an empty name", #"{"name":{}}"#, false),
    ("with a name in no language", #"{"name":{"a12345":"x"}}"#, false),
    ("with a number in a language", #"{"name":{"en":1}}"#, false),
    ("with null in a language", #"{"description":{"en":null}}"#, false),
    ("with a text as description", #"{"description":"a"}"#, false),
    ("with a type of no scheme", #"{"type":"should fail"}"#, false),
    ("with a more of no scheme", #"{"moreInfo":"should fail"}"#, false),
    ("with null as more", #"{"moreInfo":null}"#, false),
    ("with text as extensions", #"{"extensions":"a"}"#, false),
    ("with an extension of no scheme", #"{"extensions":{"id":"valid"}}"#, false),
    (
      "with extensions of all kinds",
      #"{"extensions":{"http://e.org/a":null,"http://e.org/b":"","http://e.org/c":{}}}"#, true
    ),
    ("with no extensions", #"{"extensions":{}}"#, true),
    ("with an unknown key", #"{"title":{"en":"a"}}"#, false),
  ]

  private static let components = #"[{"id":"a","description":{"en":"A"}},{"id":"b"}]"#

  static let interactions: [LabelledStatement] = objectPlaces.flatMap { place in
    func labelled(_ name: String, _ members: String, _ isValid: Bool) -> LabelledStatement {
      place.labelled("interaction \(name)", "{\(id),\"definition\":{\(members)}}", isValid)
    }
    let typed = types.flatMap { type, more -> [LabelledStatement] in
      let named = #""interactionType":"\#(type)""#
      return [
        labelled(type, named + more, true),
        labelled("\(type), other case", #""interactionType":"\#(type.uppercased())""#, false),
        labelled("\(type), no list", named + #","correctResponsesPattern":"a""#, false),
        labelled("\(type), without type", String(more.dropFirst()), false),
      ]
    }
    return typed + wrongInteractions.map { labelled($0.0, $0.1, false) }
  }

  private static let types: [(String, String)] = [
    ("true-false", #","correctResponsesPattern":["true"]"#),
    ("choice", #","correctResponsesPattern":["a[,]b"],"choices":\#(components)"#),
    ("fill-in", #","correctResponsesPattern":["{case_matters=false}kata"]"#),
    ("long-fill-in", #","correctResponsesPattern":["{lang=id}kalimat"]"#),
    (
      "matching",
      #","correctResponsesPattern":["a[.]b"],"source":\#(components),"target":\#(components)"#
    ),
    ("performance", #","correctResponsesPattern":["a[.]1:[,]b[.]"],"steps":\#(components)"#),
    ("sequencing", #","correctResponsesPattern":["a[,]b"],"choices":\#(components)"#),
    ("likert", #","correctResponsesPattern":["a"],"scale":\#(components)"#),
    ("numeric", #","correctResponsesPattern":["4[:]"]"#),
    ("other", #","correctResponsesPattern":["(35.9,-86.8)"]"#),
  ]

  private static let wrongInteractions: [(String, String)] = [
    ("as an iri", #""interactionType":"http://example.org/choice""#),
    ("as a number", #""interactionType":1"#), ("as an object", #""interactionType":{"a":1}"#),
    ("of no kind", #""interactionType":"should fail""#),
    ("with a number as response", #""interactionType":"numeric","correctResponsesPattern":[4]"#),
    ("with choices as object", #""interactionType":"choice","choices":{"id":"a"}"#),
    (
      "with a choice without id",
      #""interactionType":"choice","choices":[{"description":{"en":"a"}}]"#
    ),
    ("with a choice of text", #""interactionType":"choice","choices":["a"]"#),
    (
      "with a choice in no language",
      #""interactionType":"choice","choices":[{"id":"a","description":{"something":"a"}}]"#
    ),
    ("with a choice twice", #""interactionType":"choice","choices":[{"id":"a"},{"id":"a"}]"#),
    ("with a choice as number", #""interactionType":"choice","choices":[{"id":1}]"#),
  ]
}
