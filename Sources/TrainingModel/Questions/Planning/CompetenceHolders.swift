internal import Curriculum
internal import LearningRecord

/// Who could teach what: speakers with the competence, and colleagues who have it.
struct CompetenceHolders {
  let speakers: [Entry<Speaker>]
  private let roster: PlanningRoster
  private let coverage: LessonCoverage
  private let able: [CompetenceCode: [PersonID: Day]]
  /// How many lessons of a competence somebody completed, and how many of those mastered.
  private let completed: [CompetenceCode: [PersonID: Done]]
  private let needing: [CompetenceCode: Set<PersonID>]

  private struct Done {
    var lessons = 0
    var mastered = 0
  }

  init(
    _ model: TrainingModel, roster: PlanningRoster, coverage: LessonCoverage,
    standings: [PersonID: TeacherStanding], able: [CompetenceCode: [PersonID: Day]],
    open: [OpenNeed]
  ) {
    speakers = model.entries(of: Speaker.self).sorted {
      ($0.body.name, $0.id) < ($1.body.name, $1.id)
    }
    self.roster = roster
    self.coverage = coverage
    self.able = able
    needing = open.reduce(into: [:]) { $0[$1.competence, default: []].insert($1.person) }
    var completed: [CompetenceCode: [PersonID: Done]] = [:]
    for (person, standing) in standings {
      for (lesson, known) in standing.lessons where known.status >= .completed {
        for code in coverage.codes[lesson] ?? [] {
          completed[code, default: [:]][person, default: Done()].lessons += 1
          if known.status == .mastered { completed[code]?[person]?.mastered += 1 }
        }
      }
    }
    self.completed = completed
  }

  /// Who could teach `code`, the strongest proof first; nobody who needs it now.
  func holders(of code: CompetenceCode) -> [CompetenceHolder] {
    var colleagues = self.colleagues(with: code)
    var holders: [CompetenceHolder] = []
    for entry in speakers {
      let person = entry.body.person.flatMap(roster.known)
      let known = person.flatMap { colleagues.removeValue(forKey: $0) }
      let isNamed = entry.body.competences.contains(code)
      guard let proof = isNamed ? .namedAsSpeaker : known else { continue }
      holders.append(
        CompetenceHolder(speaker: entry.id, person: person, name: entry.body.name, proof: proof))
    }
    holders += colleagues.map { person, proof in
      CompetenceHolder(person: person, name: roster.name(of: person), proof: proof)
    }
    return holders.sorted(by: CompetenceHolder.comesFirst)
  }

  private func colleagues(with code: CompetenceCode) -> [PersonID: CompetenceHolder.Proof] {
    let count = coverage.lessons[code]?.count ?? 0
    var proofs: [PersonID: CompetenceHolder.Proof] = [:]
    for (person, done) in completed[code] ?? [:] where done.lessons == count {
      proofs[person] =
        done.mastered == count ? .mastered(lessons: count) : .completed(lessons: count)
    }
    for (person, day) in able[code] ?? [:] {
      if let other = proofs[person], other.rank < 2 { continue }
      proofs[person] = .recordedAsAble(day)
    }
    let needing = needing[code] ?? []
    return proofs.filter { !needing.contains($0.key) }
  }
}
