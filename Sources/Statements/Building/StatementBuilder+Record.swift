import Curriculum
import LearningRecord
import TrainingModel

extension StatementBuilder {
  /// Assignments to a group that tells nobody's name.
  func assignmentDrafts() -> [StatementDraft] {
    model.entries(of: Assignment.self).flatMap { entry -> [StatementDraft] in
      let body = entry.body
      let objects =
        body.modules.map { (key: $0.text, json: vocabulary.module($0), module: Optional($0)) }
        + body.lessons.map { (key: $0.text, json: vocabulary.lesson($0), module: nil) }
      return objects.map { object in
        StatementDraft(
          source: "assigned/\(source(of: entry))/\(object.key)", actor: agent(for: entry.author),
          verb: .assigned, object: object.json, time: time(of: entry),
          team: vocabulary.team(body.audience == .everybody ? ["all"] : [entry.id.text]),
          module: object.module,
          extensions: [(.dueDate, (body.due?.text).map(JSONValue.string))])
      }
    }
  }

  /// What mentors wrote about those who agreed to it.
  func commentDrafts() -> [StatementDraft] {
    model.entries(of: MentoringText.self).filter { consents.allowDetails(of: $0.body.teacher) }
      .map { entry in
        let body = entry.body
        return StatementDraft(
          source: "commented/\(source(of: entry))", actor: agent(for: entry.author),
          verb: .commented, object: commentObject(body), time: time(of: entry),
          result: body.observed.isEmpty
            ? nil : .object([("response", .string(body.observed))]),
          person: body.teacher, lesson: body.trigger?.lesson,
          isAboutLesson: body.trigger?.activity == nil,
          extensions: [
            (.need, body.trigger?.json),
            (.agreed, body.agreed.isEmpty ? nil : .string(body.agreed)),
            (.followUp, (body.nextDay?.text).map(JSONValue.string)),
          ])
      }
  }

  /// The answer that was looked at, else what it was about; never a person.
  private func commentObject(_ body: MentoringText) -> JSONValue {
    if let attempt = body.evidence.last {
      return .object([
        ("objectType", .string("StatementRef")),
        ("id", .string(NamedUUID(HistoryWalk.source(of: attempt)).text)),
      ])
    }
    return object(of: body.trigger) ?? vocabulary.profile
  }

  /// What a mentor has seen to, so that it counts as done.
  func waivedDrafts() -> [StatementDraft] {
    model.entries(of: Handled.self).filter { consents.allowDetails(of: $0.body.teacher) }
      .compactMap { entry in
        let difficulty = entry.body.difficulty
        guard let object = object(of: difficulty) else { return nil }
        return StatementDraft(
          source: "waived/\(source(of: entry))",
          actor: vocabulary.account(of: entry.body.teacher), verb: .waived, object: object,
          time: time(of: entry), person: entry.body.teacher, lesson: difficulty.lesson,
          isAboutLesson: difficulty.activity == nil,
          extensions: [(.reason, .string("handled-by-mentor"))])
      }
  }

  private func object(of difficulty: Difficulty?) -> JSONValue? {
    switch difficulty {
    case .activity(let lesson, let activity): vocabulary.question(activity, in: lesson)
    case .lesson(let lesson): vocabulary.lesson(lesson)
    case .recentLessons, nil: nil
    }
  }

  /// A change makes another statement, and the one before is withdrawn.
  private func source<Body>(of entry: Entry<Body>) -> String {
    "\(entry.id.text)/\(entry.heads.map(\.hexadecimal).sorted().joined(separator: "+"))"
  }

  private func time<Body>(of entry: Entry<Body>) -> CorrectedTime {
    CorrectedTime(milliseconds: entry.atMilliseconds, isTrusted: true)
  }
}
