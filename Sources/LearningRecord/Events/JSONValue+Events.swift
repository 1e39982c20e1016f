import Curriculum

extension Profile {
  /// Reads what `EventBody.json` wrote.
  init?(_ object: JSONValue) {
    guard let name = object["name"]?.text,
      let address = object["address"]?.text.flatMap(FormOfAddress.init),
      let language = object["language"]?.text.flatMap(Language.init)
    else { return nil }
    self.init(name: name, address: address, language: language)
  }
}

extension Attempt {
  /// Reads what `EventBody.json` wrote.
  init?(_ object: JSONValue) {
    guard let lesson = object["lesson"]?.text.flatMap(LessonID.init),
      let step = object["step"]?.text.flatMap(StepID.init),
      let activity = object["activity"]?.text.flatMap(ActivityID.init),
      let answer = object["answer"].flatMap({ Answer($0) }),
      let verdict = object["verdict"]?.text.flatMap(Verdict.init),
      let number = object["number"]?.count, let hints = object["hints"]?.count,
      let followsSolution = object["followsSolution"]?.flag
    else { return nil }
    self.init(
      lesson: lesson, step: step, activity: activity, answer: answer, verdict: verdict,
      number: number, hints: hints, followsSolution: followsSolution,
      milliseconds: object["milliseconds"]?.integer)
  }
}

extension EventID {
  /// Reads a pair such as `["3f0c…",12]`.
  init?(_ pair: JSONValue) {
    guard let pair = pair.list, pair.count == 2, let writer = pair[0].text.flatMap(WriterID.init),
      let sequence = pair[1].integer, sequence > 0
    else { return nil }
    self.init(writer: writer, sequence: sequence)
  }
}
