import Curriculum
import LearningRecord
import TrainingModel

extension StatementBuilder {
  /// When each lesson was first told to be at least completed.
  struct Standing {
    var person: PersonID
    var completed: [LessonID: Day] = [:]
    var mastered: [LessonID: Day] = [:]
  }

  /// Every status that anybody has seen counts, so that a later file does not move a date.
  func standings() -> [Standing] {
    var standings: [PersonID: Standing] = [:]
    for history in (model.histories[ProgressStatus.kind] ?? [:]).values {
      for revision in history.revisions.values {
        guard let status = ProgressStatus(bodyOf: revision) else { continue }
        let person = vocabulary.identities.canonical(status.person)
        var standing = standings[person] ?? Standing(person: person)
        for (lesson, told) in status.lessons {
          let day = status.fileDay
          if told >= .completed {
            standing.completed[lesson] = min(day, standing.completed[lesson] ?? day)
          }
          if told >= .mastered {
            standing.mastered[lesson] = min(day, standing.mastered[lesson] ?? day)
          }
        }
        standings[person] = standing
      }
    }
    return standings.values.sorted { $0.person < $1.person }
  }

  func progressDrafts(toldInDetail: Set<PersonID>) -> [StatementDraft] {
    standings().filter { consents.allowStatements(of: $0.person) }.flatMap { standing in
      let mastered = masteredDrafts(standing)
      return toldInDetail.contains(standing.person)
        ? mastered : completedDrafts(standing) + passedDrafts(standing) + mastered
    }
  }

  private func completedDrafts(_ standing: Standing) -> [StatementDraft] {
    standing.completed.sorted { $0.key < $1.key }.map { lesson, day in
      draft("completed", standing.person, lesson.text, .completed, day) {
        $0.object = vocabulary.lesson(lesson)
        $0.lesson = lesson
        $0.result = .object([("completion", .boolean(true))])
      }
    }
  }

  /// A module is passed when every lesson of it that is known here was completed.
  private func passedDrafts(_ standing: Standing) -> [StatementDraft] {
    vocabulary.catalogue.modules.compactMap { module in
      let days = module.lessons.map { standing.completed[$0] }
      guard !days.isEmpty, let last = days.compactMap(\.self).max(), !days.contains(nil) else {
        return nil
      }
      return draft("passed", standing.person, module.id.text, .passed, last) {
        $0.object = vocabulary.module(module.id)
        $0.module = module.id
        $0.result = .object([
          ("success", .boolean(true)), ("completion", .boolean(true)),
        ])
      }
    }
  }

  /// A competence is mastered when every lesson that teaches it was.
  private func masteredDrafts(_ standing: Standing) -> [StatementDraft] {
    let lessons = vocabulary.catalogue.lessonsByCompetence.sorted { $0.key < $1.key }
    return lessons.compactMap { competence, lessons in
      let days = lessons.map { standing.mastered[$0] }
      guard let last = days.compactMap(\.self).max(), !days.contains(nil) else { return nil }
      return draft("mastered", standing.person, competence.text, .mastered, last) {
        $0.object = vocabulary.competence(competence)
        $0.result = .object([("success", .boolean(true))])
      }
    }
  }

  private func draft(
    _ kind: String, _ person: PersonID, _ key: String, _ verb: StatementVerb, _ day: Day,
    _ fill: (inout StatementDraft) -> Void
  ) -> StatementDraft {
    var draft = StatementDraft(
      source: "\(kind)/\(vocabulary.school.text)/\(person.text)/\(key)",
      actor: vocabulary.account(of: person), verb: verb, object: .null, time: noon(of: day),
      person: person)
    fill(&draft)
    return draft
  }

  /// The record knows the day only: its noon at the school.
  func noon(of day: Day) -> CorrectedTime {
    let offset = model.school?.body.timeZone.offsetMinutes ?? 0
    return CorrectedTime(
      milliseconds: Int64(day.number) * 86_400_000 + 43_200_000 - Int64(offset) * 60_000,
      isTrusted: true)
  }
}
