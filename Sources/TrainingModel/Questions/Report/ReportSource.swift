internal import Curriculum
internal import LearningRecord

/// What the parts of a report are made of; read once.
struct ReportSource {
  let model: TrainingModel
  let syllabus: Syllabus
  let today: Day
  let disclosure: Disclosure
  /// What files told of the teachers, under the ids they are shown by.
  let statuses: [PersonID: [LessonID: LessonStatus]]
  let sessions: [Entry<Session>]
  let index: SessionIndex
  /// What a mentor would see first, as far as school scope tells.
  let overview: MentorOverview
  let coverage: NeedCoverage
  private let competences: [CompetenceCode: CompetenceName]

  init(_ model: TrainingModel, syllabus: Syllabus, today: Day) {
    self.model = model
    self.syllabus = syllabus
    self.today = today
    let disclosure = Disclosure(model)
    self.disclosure = disclosure
    var statuses: [PersonID: [LessonID: LessonStatus]] = [:]
    for entry in model.entries(of: ProgressStatus.self) {
      statuses[disclosure.identities.canonical(entry.body.person), default: [:]]
        .merge(entry.body.lessons, uniquingKeysWith: max)
    }
    self.statuses = statuses
    sessions = model.entries(of: Session.self).sorted {
      ($0.body.day?.number ?? .max, $0.body.topic, $0.id)
        < ($1.body.day?.number ?? .max, $1.body.topic, $1.id)
    }
    index = SessionIndex(model)
    overview = MentorOverview(model, files: [], syllabus: syllabus, today: today)
    coverage = NeedCoverage(model)
    let names = model.entries(of: Competence.self).map(\.body).map { body in
      CompetenceName(
        code: body.code, indonesian: disclosure.mask(body.nameIndonesian),
        english: disclosure.mask(body.nameEnglish))
    }
    competences = Dictionary(names.map { ($0.code, $0) }) { one, _ in one }
  }

  /// What a competence is called.
  func name(of code: CompetenceCode) -> CompetenceName {
    competences[code] ?? CompetenceName(code: code, indonesian: "", english: "")
  }

  /// Those whom something is for, each once.
  func people(of audience: Assignment.Audience) -> Set<PersonID> {
    switch audience {
    case .everybody: Set(disclosure.teachers)
    case .people(let people): Set(people.map(disclosure.identities.canonical))
    }
  }
}
