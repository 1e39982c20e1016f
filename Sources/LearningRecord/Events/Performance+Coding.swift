import Curriculum

extension Performance {
  /// The stored form.
  var json: String {
    var object = JSONObject()
    object.add("exercise", exercise.text)
    object.add("reasons", json: reasons.jsonList)
    object.add("told", json: told.jsonList)
    object.add("work", work)
    var numbers = JSONObject()
    for (name, number) in measures.sorted(by: { $0.key < $1.key }) { numbers.add(name, number) }
    object.add("measures", json: numbers.text)
    return object.text
  }

  init?(_ object: JSONValue) {
    guard let exercise = object["exercise"]?.text.flatMap(ActivityID.init),
      let reasons = object["reasons"]?.list(of: \.text),
      let told = object["told"]?.list(of: \.text), let work = object["work"]?.text,
      case .object(let members)? = object["measures"]
    else { return nil }
    var measures: [String: Int] = [:]
    for member in members {
      guard let number = member.value.integer else { return nil }
      measures[member.key] = number
    }
    self.init(exercise: exercise, reasons: reasons, told: told, work: work, measures: measures)
  }
}

extension FreePractice {
  func add(to object: inout JSONObject) {
    object.add("performance", json: performance.json)
    object.add("verdict", verdict.rawValue)
    object.add("number", number)
    object.add("hints", hints)
    object.add("followsSolution", followsSolution)
  }

  init?(_ object: JSONValue) {
    guard let performance = object["performance"].flatMap(Performance.init),
      let verdict = object["verdict"]?.text.flatMap(Verdict.init),
      let number = object["number"]?.count, let hints = object["hints"]?.count,
      let followsSolution = object["followsSolution"]?.flag
    else { return nil }
    self.init(
      performance: performance, verdict: verdict, number: number, hints: hints,
      followsSolution: followsSolution)
  }
}

extension [String] {
  fileprivate var jsonList: String {
    var text = "["
    for (index, item) in enumerated() {
      if index > 0 { text += "," }
      text.appendJSONString(item)
    }
    return text + "]"
  }
}
