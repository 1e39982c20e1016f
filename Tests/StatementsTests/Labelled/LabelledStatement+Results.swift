import TrainingModel

extension LabelledStatement {
  private static let resultPlaces = [
    Placement(base: Whole.plain, path: ["result"]),
    Placement(base: Whole.sub, path: ["object", "result"]),
  ]

  static let results: [LabelledStatement] = resultPlaces.flatMap { place in
    let plain = resultCases.map { place.labelled($0.0, "{\($0.0)}", $0.1) }
    let scores = scoreCases.map {
      place.labelled("score \($0.0)", #"{"score":{\#($0.0)}}"#, $0.1)
    }
    let times = durations.map {
      place.labelled("duration \($0.0)", #"{"duration":"\#($0.0)"}"#, $0.1)
    }
    return plain + scores + times
  }

  private static let resultCases: [(String, Bool)] = [
    (#""success":true,"completion":false,"response":"","duration":"PT1H""#, true),
    (#""success":"true""#, false), (#""success":1"#, false), (#""success":null"#, false),
    (#""completion":"false""#, false), (#""completion":{}"#, false),
    (#""response":12345"#, false), (#""response":{"a":1}"#, false), (#""response":["a"]"#, false),
    (#""score":1"#, false), (#""score":"1""#, false), (#""score":null"#, false),
    (#""duration":12345"#, false), (#""duration":{"a":1}"#, false),
    (#""extensions":1"#, false), (#""extensions":"a""#, false),
    (#""extensions":{"http://e.org/a":null,"http://e.org/b":{"c":[null]}}"#, true),
    (#""extensions":{}"#, true), (#""extensions":{"a":1}"#, false), (#""extension":{}"#, false),
    (#""Success":true"#, false),
  ]

  private static let scoreCases: [(String, Bool)] = [
    (#""scaled":0.6767676"#, true), (#""scaled":1.0"#, true), (#""scaled":-1.0000"#, true),
    (#""scaled":1.01"#, false), (#""scaled":-1.00001"#, false), (#""scaled":"0.5""#, false),
    (#""raw":95"#, true), (#""raw":95,"min":0,"max":100"#, true), (#""raw":1e2,"max":100"#, true),
    (#""raw":0.7,"max":0.6"#, false), (#""raw":0.6,"min":0.7"#, false), (#""raw":"95""#, false),
    (#""min":0.6767676"#, true), (#""min":2,"max":1"#, false), (#""min":"0""#, false),
    (#""max":100.6767676"#, true), (#""max":"one hundred""#, false), (#""max":"100""#, false),
    (#""max":100,"min":104,"raw":101"#, false), (#""max":null"#, false), (#""mean":1"#, false),
    (#""raw":true"#, false),
  ]

  private static let durations: [(String, Bool)] = [
    ("PT1H0M0.1S", true), ("PT4H35M59.14S", true), ("PT16559.14S", true), ("PT0S", true),
    ("P3Y1M29DT4H35M59.14S", true), ("P3Y", true), ("P4W", true), ("P1Y2M10DT2H30M", true),
    ("PT1,5H", true), ("P0.5D", true), ("PT0.123456S", true),
    ("should fail", false), ("PA1H0M0S", false), ("P4W1D", false), ("12.5", false), ("", false),
    ("P", false), ("PT", false), ("P1DT", false), ("P16559.14S", false), ("PT1M1H", false),
    ("PT1.5H30M", false), ("P1H", false), ("PT1D", false), ("-PT1H", false), ("pt1h", false),
    ("PT1.S", false), ("P1Y1Y", false), ("P0003-06-04T12:30:05", false), ("PT1H ", false),
  ]

  private static let attachmentPlaces = [
    Placement(base: Whole.plain, path: ["attachments"]),
    Placement(base: Whole.sub, path: ["object", "attachments"]),
  ]

  static let attachments: [LabelledStatement] = attachmentPlaces.flatMap { place in
    let whole = JSONValue.read(
      #"""
      {"usageType":"http://example.com/attachment-usage/test","display":{"en-US":"A"},
      "description":{"id-ID":"B"},"contentType":"text/plain; charset=ascii","length":27,
      "sha2":"495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a",
      "fileUrl":"http://over.there.com/file.txt"}
      """#)
    func labelled(_ member: String, _ value: String?, _ isValid: Bool) -> LabelledStatement {
      let changed = whole.setting([member], to: value.map(JSONValue.read))
      return place.labelled(
        "\(member) \(value ?? "missing")", "[\(changed.compactText)]", isValid)
    }
    let others = [
      place.labelled("object", whole.compactText, false), place.labelled("number", "[1]", false),
      place.labelled("text", #"["a"]"#, false), place.labelled("none", "[]", true),
    ]
    return attachmentCases.map(labelled) + others
  }

  private static let attachmentCases: [(String, String?, Bool)] = [
    ("description", nil, true), ("fileUrl", nil, true), ("usageType", nil, false),
    ("display", nil, false), ("contentType", nil, false), ("length", nil, false),
    ("sha2", nil, false), ("usageType", #""should fail""#, false), ("display", "{}", false),
    ("display", #""a""#, false), ("display", "1", false), ("display", #"{"something":"a"}"#, false),
    ("display", #"{"en-US":"a","es":"b"}"#, true), ("description", "{}", false),
    ("description", #""a""#, false), ("description", "1", false),
    ("description", #"{"es-MX":"b"}"#, true), ("contentType", "12345", false),
    ("contentType", #""should fail""#, false), ("contentType", #""application/pdf""#, true),
    ("length", #""27""#, false), ("length", "-1", false), ("length", "2.5", false),
    ("length", "0", true), ("sha2", "12345", false), ("sha2", #""abc""#, false),
    ("fileUrl", #""should fail""#, false), ("fileUrl", "null", false), ("size", "1", false),
  ]
}
