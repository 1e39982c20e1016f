internal import Curriculum
internal import LearningRecord

/// What the record knows of one person at different days: from files, and from needs.
struct KnownProgress {
  private struct File {
    var day: Day
    var completed: Set<LessonID>
  }

  private struct Noted {
    var day: Day
    var isAble: Bool
  }

  private var files: [File] = []
  private var needs: [CompetenceCode: [Noted]] = [:]
  private var standing: TeacherStanding?

  /// Whether a lesson was completed before `day`, as far as known.
  ///
  /// The newest file before tells, and what a later file tells of the time before: a lesson that is
  /// not completed now was not completed then.
  func hadCompleted(_ lesson: LessonID, before day: Day, timeZone: SchoolTimeZone) -> Bool? {
    let earlier = files.filter { $0.day < day }
    if earlier.contains(where: { $0.completed.contains(lesson) }) { return true }
    if let known = standing?.lessons[lesson], known.status >= .completed {
      if let last = known.lastActivityMilliseconds.map(timeZone.day), last < day { return true }
      return earlier.isEmpty ? nil : false
    }
    return hasFile ? false : nil
  }

  /// Whether a lesson was completed after `day` had come, as far as known.
  func hasCompleted(_ lesson: LessonID, since day: Day, timeZone: SchoolTimeZone) -> Bool? {
    if isCompleted(lesson) { return true }
    let newest = [files.last?.day, standing?.newestFileMilliseconds.map(timeZone.day)]
    return (newest.compactMap { $0 }.max()).flatMap { $0 >= day ? false : nil }
  }

  /// Whether the person was found able before `day`.
  func wasAble(_ competence: CompetenceCode, before day: Day) -> Bool? {
    needs[competence]?.last { $0.day < day }?.isAble
  }

  /// Whether the person was found able on `day` or later.
  func isAble(_ competence: CompetenceCode, since day: Day) -> Bool? {
    needs[competence]?.last { $0.day >= day }?.isAble
  }

  private var hasFile: Bool { !files.isEmpty || standing?.newestFileMilliseconds != nil }

  private func isCompleted(_ lesson: LessonID) -> Bool {
    standing?.lessons[lesson].map { $0.status >= .completed } ?? false
      || files.contains { $0.completed.contains(lesson) }
  }
}

extension KnownProgress {
  /// What `model` and the files tell of everybody, under the ids that people are shown by.
  ///
  /// Every revision counts, also those that were replaced: they tell of the days before.
  static func all(
    in model: TrainingModel, standings: [TeacherStanding]
  ) -> [PersonID: KnownProgress] {
    let index = SessionIndex(model)
    var known: [PersonID: KnownProgress] = [:]
    for (person, standing) in TeacherStanding.united(standings, by: index.identities) {
      known[person, default: KnownProgress()].standing = standing
    }
    for status in model.everSaid(ProgressStatus.self) {
      let completed = status.lessons.filter { $0.value >= .completed }.keys
      known[index.identities.canonical(status.person), default: KnownProgress()].files
        .append(File(day: status.fileDay, completed: Set(completed)))
    }
    for need in model.everSaid(Need.self) {
      known[index.identities.canonical(need.person), default: KnownProgress()]
        .needs[need.competence, default: []]
        .append(Noted(day: need.day, isAble: need.level == .able))
    }
    return known.mapValues { person in
      var sorted = person
      sorted.files.sort { $0.day < $1.day }
      // Of one day's findings the one that asks for more comes last and counts.
      sorted.needs = person.needs.mapValues { notes in
        notes.sorted { ($0.day, $0.isAble ? 0 : 1) < ($1.day, $1.isAble ? 0 : 1) }
      }
      return sorted
    }
  }
}

extension TrainingModel {
  /// Everything that was ever said of a kind, replaced or not.
  fileprivate func everSaid<Body: EntityBody>(_ kind: Body.Type) -> [Body] {
    (histories[Body.kind] ?? [:]).values.flatMap(\.revisions.values).compactMap(Body.init(bodyOf:))
  }
}
