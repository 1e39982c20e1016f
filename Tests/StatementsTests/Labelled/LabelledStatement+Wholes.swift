import Statements
import TrainingModel

extension LabelledStatement {
  static let wholes: [LabelledStatement] = changed + versionCases + others

  private static let changed: [LabelledStatement] = wholeCases.map { path, value, isValid in
    Placement(base: Whole.plain, path: path).labelled(value ?? "missing", value, isValid)
  }

  private static let others: [LabelledStatement] = [
    LabelledStatement(name: "plain", statement: Whole.plain, isValid: true),
    LabelledStatement(name: "a text", statement: .string("a"), isValid: false),
    LabelledStatement(name: "an array", statement: .array([Whole.plain]), isValid: false),
    LabelledStatement(name: "nothing", statement: .object(JSONObject()), isValid: false),
    LabelledStatement(name: "voiding an activity", statement: Whole.voiding, isValid: false),
    LabelledStatement(
      name: "voiding a statement",
      statement: Whole.voiding.setting(["object"], to: .read(Whole.reference)), isValid: true),
  ]

  private static let wholeCases: [([String], String?, Bool)] = [
    (["actor"], nil, false), (["verb"], nil, false), (["object"], nil, false),
    (["actor"], "{}", false), (["verb"], "{}", false), (["object"], "{}", false),
    (["id"], "12345", false), (["id"], #"{"key":"a"}"#, false), (["id"], #""""#, false),
    (["id"], #""AA97B177-9383-4934-8543-0F91A7A028368""#, false),
    (["id"], #""MA97B177-9383-4934-8543-0F91A7A02836""#, false),
    (["id"], #""fd41c918-b88b-4b20-a0a5-a4c32391aaa0""#, true),
    (["id"], #""12345678-1234-5678-1234-567812345678""#, true),
    (["iD"], #""fd41c918-b88b-4b20-a0a5-a4c32391aaa0""#, false), (["Actor"], Whole.agent, false),
    (["veRb"], Whole.verb, false), (["oBject"], Whole.activity, false), (["RESULT"], "{}", false),
    (["conText"], "{}", false), (["timeStamp"], #""2026-11-23T10:40:00Z""#, false),
    (["STOred"], "null", false), (["auTHORity"], Whole.agent, false),
    (["Version"], #""1.0.3""#, false),
    (["attachmentS"], "[]", false), (["note"], #""a""#, false),
    (["verb"], #"{"display":{"en":"a"}}"#, false), (["verb"], #""ab=c://should.fail.com""#, false),
    (["verb"], #"{"id":"ab=c://should.fail.com"}"#, false),
    (["verb"], #"{"id":"attended"}"#, false),
    (["verb"], #"{"id":"http://example.org/v"}"#, true), (["verb"], #"{"id":""}"#, false),
    (["verb", "display"], "12345", false), (["verb", "display"], #""a12345 attended""#, false),
    (["verb", "display"], "{}", false), (["verb", "display"], #"{"en":null}"#, false),
    (["verb", "name"], #""a""#, false),
    (["object"], Whole.reference, true), (["object"], #"{"objectType":"statementref"}"#, false),
    (["object"], #"{"objectType":"StatementRef"}"#, false),
    (["object"], #"{"objectType":"StatementRef","id":"should fail"}"#, false),
    (["object"], #"{"objectType":"StatementRef","id":12345}"#, false),
    (["object"], #"{"objectType":"Statement","id":"http://example.org/a"}"#, false),
    (["object"], #"{"objectType":1,"id":"http://example.org/a"}"#, false),
    // Somebody without a type counts as an activity, which this is not.
    (["object"], #"{"name":"Guru 07","mbox":"mailto:guru07@example.sch.id"}"#, false),
    (["object"], #"{"name":"Kelas 8B","member":[\#(Whole.agent)]}"#, false),
    (["stored"], #""2013-05-18T05:32:34.804Z""#, true), (["stored"], #""should fail""#, false),
  ]

  private static let versionCasesCases: [(String, Bool, Bool)] = [
    ("1.0", true, true), ("1.0.0", true, true), ("1.0.3", true, true), ("1.0.9", true, true),
    ("2.0.0", false, true), ("should fail", false, false), ("0.9.9", false, false),
    ("1.1.0", false, false), ("2.1.0", false, false), ("1", false, false), ("1.0.x", false, false),
  ]

  private static let versionCases: [LabelledStatement] = versionCasesCases.flatMap {
    version, ofOne, ofTwo -> [LabelledStatement] in
    let place = Placement(base: Whole.plain, path: ["version"])
    return [
      place.labelled(version, "\"\(version)\"", ofOne, [.one]),
      place.labelled(version, "\"\(version)\"", ofTwo, [.two]),
    ]
  }

  private static let subStatementsCases: [([String], String?, Bool)] = [
    (["objectType"], #""substatement""#, false), (["objectType"], nil, false),
    (["actor"], nil, false),
    (["verb"], nil, false), (["object"], nil, false),
    (["object"], Whole.sub.object?["object"]?.compactText, false),
    (["id"], #""fd41c918-b88b-4b20-a0a5-a4c32391aaa0""#, false),
    (["stored"], #""2013-05-18T05:32:34.804Z""#, false), (["version"], #""1.0.0""#, false),
    (["authority"], Whole.agent, false), (["note"], #""a""#, false),
    (["object"], Whole.reference, true),
    (["object"], #"{"name":"Guru 07","mbox":"mailto:guru07@example.sch.id"}"#, false),
    (["object"], #"{"name":"Kelas 8B","member":[\#(Whole.agent)]}"#, false),
    (["timestamp"], #""2099-05-18T05:32:34.804Z""#, true),
    (["timestamp"], #""should fail""#, false),
    (["verb"], #"{"id":"attended"}"#, false), (["verb", "display"], #"{"something":"a"}"#, false),
  ]

  static let subStatements: [LabelledStatement] = subStatementsCases.map { path, value, isValid in
    Placement(base: Whole.sub, path: ["object"] + path)
      .labelled(value ?? "missing", value, isValid)
  }

  private static let timesCases: [(String, Bool, Bool)] = [
    ("2013-05-18T05:32:34.804Z", true, true), ("2026-11-23T10:40:00+07:00", true, true),
    ("2008-09-15T15:53:00.601Z", true, true), ("2008-09-15 15:53:00.601+00:00", true, true),
    ("2031-11-23T10:40:00Z", true, true), ("2024-02-29T10:40:00Z", true, true),
    ("20261123T104000Z", true, false), ("2026-11-23T10:40Z", true, false),
    ("2026-11-23T10:40:00", true, false), ("2026-11-23T10:40:00+0700", true, false),
    ("2026-11-23T10:40:00,5Z", true, false),
    ("2008-09-15T15:53:00.601-00", false, false), ("2008-09-15T15:53:00.601-0000", false, false),
    ("2008-09-15T15:53:00.601-00:00", false, false), ("should fail", false, false),
    ("01/011/2015", false, false), ("2026-11-23", false, false), ("", false, false),
    ("2026-02-30T10:40:00Z", false, false), ("2026-13-01T10:40:00Z", false, false),
    ("2026-11-23T25:40:00Z", false, false), ("2026-11-23T10:60:00Z", false, false),
    ("2026-11-23T10:40:00.Z", false, false), ("2026-11-23T10:40:00Zx", false, false),
    ("23 November 2026", false, false), ("1795430400", false, false),
  ]

  static let times: [LabelledStatement] = timesCases.flatMap {
    text, ofOne, ofTwo -> [LabelledStatement] in
    ["timestamp", "stored"].flatMap { member -> [LabelledStatement] in
      [
        Placement(base: Whole.plain, path: [member]).labelled(text, "\"\(text)\"", ofOne, [.one]),
        Placement(base: Whole.plain, path: [member]).labelled(text, "\"\(text)\"", ofTwo, [.two]),
      ]
    }
  }

  private static let languagesCases: [(String, Bool)] = [
    ("de", true), ("id-ID", true), ("tlh", true), ("zh-Hant", true), ("sr-Latn-RS", true),
    ("zh-cmn-Hans-CN", true), ("sl-rozaj-biske", true), ("de-CH-1901", true),
    ("hy-Latn-IT-arevela", true), ("es-419", true), ("az-Arab-x-AZE-derbend", true),
    ("x-whatever", true), ("i-enochian", true), ("en-a-bbb-x-a-ccc", true), ("EN-us", true),
    ("something", false), ("a12345", false), ("id_ID", false), ("de-419-DE", false),
    ("a-DE", false),
    ("ar-a-aaa-b-bbb-a-ccc", false), ("ase-GB-US", false), ("j-JP", false), ("", false),
    ("en-", false), ("-en", false), ("en--US", false), ("de-1901-1901", false), ("en-x", false),
    ("zh-z-aaa-z-bbb-c-ccc", false), ("en-a", false), ("bahasa Indonesia", false),
  ]

  static let languages: [LabelledStatement] = languagesCases.flatMap {
    tag, isValid -> [LabelledStatement] in
    [
      Placement(base: Whole.plain, path: ["verb", "display"])
        .labelled("tag \(tag)", #"{"\#(tag)":"a"}"#, isValid),
      Placement(base: Whole.plain, path: ["context", "language"])
        .labelled("tag \(tag)", "\"\(tag)\"", isValid),
      Placement(base: Whole.sub, path: ["object", "object", "definition", "name"])
        .labelled("tag \(tag)", #"{"\#(tag)":"a"}"#, isValid),
    ]
  }
}
