import Statements
import TrainingModel

extension LabelledStatement {
  private static let contextPlaces = [
    Placement(base: Whole.plain, path: ["context"]),
    Placement(base: Whole.sub, path: ["object", "context"]),
  ]

  static let contexts: [LabelledStatement] = plainContexts + aboutOthers

  private static let plainContexts: [LabelledStatement] = contextPlaces.flatMap { place in
    contextCases.map { place.labelled($0.0, "{\($0.0)}", $0.1) }
  }

  private static let contextCases: [(String, Bool)] = [
    (
      #"""
      "registration":"ec531277-b57b-4c15-8d91-d292c5b2b8f7","revision":"3","platform":"Pelita",
      "language":"id-ID","statement":\#(Whole.reference),"extensions":{"http://e.org/a":1}
      """#, true
    ),
    (#""registration":{"key":"a"}"#, false), (#""registration":"should fail""#, false),
    (#""registration":12345"#, false), (#""registration":null"#, false),
    (#""registration":"AA97B177-9383-4934-8543-0F91A7A028368""#, false),
    (#""registration":"MA97B177-9383-4934-8543-0F91A7A02836""#, false),
    (#""registration":"AA97B177-9383-4934-8543-0F91A7A02836""#, true),
    (#""registration":"aa97b17793834934 85430f91a7a02836""#, false),
    (#""instructor":{"key":"a"}"#, false), (#""instructor":"a""#, false),
    (#""team":\#(Whole.agent)"#, false), (#""team":{"key":"a"}"#, false), (#""team":"a""#, false),
    (#""contextActivities":"a""#, false),
    (#""contextActivities":{"child":\#(Whole.activity)}"#, false),
    (#""contextActivities":{"parent":[\#(Whole.activity),{"key":"a"}]}"#, false),
    (#""contextActivities":{"parent":[\#(Whole.activity),\#(Whole.activity)]}"#, true),
    (
      #"""
      "contextActivities":{"parent":\#(Whole.activity),"grouping":[\#(Whole.activity)],
      "category":[],"other":\#(Whole.activity)}
      """#, true
    ),
    (#""revision":12345"#, false), (#""revision":{"key":"a"}"#, false),
    (#""platform":12345"#, false), (#""platform":{"key":"a"}"#, false),
    (#""language":12345"#, false), (#""language":{"a12345":"a"}"#, false),
    (#""language":"something""#, false), (#""language":"id_ID""#, false),
    (#""language":"cmn""#, true),
    (
      #""statement":{"objectType":"statementref","id":"6690e6c9-3ef0-4ed3-8b37-7f3964730bee"}"#,
      false
    ),
    (#""statement":{"objectType":"StatementRef","id":"should fail"}"#, false),
    (#""statement":{"objectType":"StatementRef"}"#, false),
    (#""statement":{"id":"6690e6c9-3ef0-4ed3-8b37-7f3964730bee"}"#, false),
    (#""extensions":"a""#, false), (#""extensions":{"a":1}"#, false), (#""extensions":{}"#, true),
    (#""extensions":{"http://e.org/a":true,"http://e.org/b":null}"#, true),
    (#""place":"a""#, false),
  ]

  /// A revision or a platform where the statement is about no activity.
  private static let aboutOthers: [LabelledStatement] = objectPlaces.flatMap { place in
    let outer = Array(place.path.dropLast())
    return ["revision", "platform"].flatMap { member -> [LabelledStatement] in
      let objects: [(String, String, Bool)] = [
        ("an agent", Whole.agent, false), ("a statement", Whole.reference, false),
        ("a group", #"{"objectType":"Group","mbox":"mailto:g@example.org"}"#, false),
        ("an activity", Whole.activity, true),
        ("an activity of no type", #"{"id":"http://example.org/a"}"#, true),
      ]
      return objects.map { name, object, isValid in
        LabelledStatement(
          name: "\(place.name), \(member) with \(name)",
          statement: place.holding(.read(object)).setting(
            outer + ["context", member], to: .string("a")),
          isValid: isValid)
      }
    }
  }

  static let contextsOfTwo: [LabelledStatement] = contextPlaces.flatMap { place in
    let types = #""relevantTypes":["http://example.org/t"]"#
    let group = #"{"objectType":"Group","mbox":"mailto:g@example.org"}"#
    let cases: [(String, String, Bool)] = [
      ("Agents", #""objectType":"contextAgent","agent":\#(Whole.agent),\#(types)"#, true),
      ("Agents", #""objectType":"contextAgent","agent":\#(Whole.agent)"#, true),
      ("Agents", #""objectType":"Should fail","agent":\#(Whole.agent)"#, false),
      ("Agents", #""objectType":"contextAgent","agent":{"key":"a"}"#, false),
      ("Agents", #""objectType":"contextAgent","agent":\#(group)"#, false),
      ("Agents", #""objectType":"contextAgent""#, false),
      ("Agents", #""objectType":"contextAgent","agent":\#(Whole.agent),"relevantTypes":[]"#, false),
      (
        "Agents", #""objectType":"contextAgent","agent":\#(Whole.agent),"relevantTypes":["abc"]"#,
        false
      ),
      ("Groups", #""objectType":"contextGroup","group":\#(group),\#(types)"#, true),
      (
        "Groups",
        #""objectType":"contextGroup","group":{"objectType":"Group","member":[\#(Whole.agent)]}"#,
        true
      ),
      ("Groups", #""objectType":"Should fail","group":\#(group)"#, false),
      ("Groups", #""objectType":"contextGroup","group":{"key":"a"}"#, false),
      ("Groups", #""objectType":"contextGroup","group":\#(Whole.agent)"#, false),
      ("Groups", #""objectType":"contextGroup","group":\#(group),"relevantTypes":[]"#, false),
      ("Groups", #""objectType":"contextGroup","group":\#(group),"relevantTypes":["abc"]"#, false),
    ]
    return cases.flatMap { kind, members, isValid -> [LabelledStatement] in
      // 1.0.3 knows neither of them.
      [
        place.labelled(
          "\(kind) \(members)", #"{"context\#(kind)":[{\#(members)}]}"#, isValid, [.two]),
        place.labelled(
          "\(kind) \(members)", #"{"context\#(kind)":[{\#(members)}]}"#, false, [.one]),
      ]
    }
  }
}
