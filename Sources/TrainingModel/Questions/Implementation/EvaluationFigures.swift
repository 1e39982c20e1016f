internal import LearningRecord

/// What the record can tell of a session or a period at each of the four levels.
struct EvaluationFigures {
  /// Those that took place.
  let sessions: [Entry<Session>]
  let source: SessionLearning.Source?
  let learning: [SessionLearning]
  private let index: SessionIndex
  private let model: TrainingModel

  init(_ subject: EvaluationSummary.Subject, in model: TrainingModel, overview: MentorOverview) {
    let model = model.unified
    let index = SessionIndex(model)
    self.init(
      of: index.sessions.filter { $0.body.tookPlace && subject.includes($0) }, index, in: model,
      known: KnownProgress.all(in: model, standings: overview.standings), overview: overview)
  }

  /// The figures of `sessions`, all of which took place.
  init(
    of sessions: [Entry<Session>], _ index: SessionIndex, in model: TrainingModel,
    known: [PersonID: KnownProgress], overview: MentorOverview
  ) {
    let learning = sessions.map {
      SessionLearning(of: $0, in: index, known: known, overview: overview)
    }
    self.sessions = sessions
    self.learning = learning
    self.index = index
    self.model = model
    source = learning.compactMap(\.source).first
  }

  /// All four, in their order.
  var lines: [EvaluationSummary.Line] {
    Evaluation.Level.allCases.map { level in
      guard !sessions.isEmpty else { return .init(level: level, gap: .notHeld) }
      switch level {
      case .reaction: return .init(level: level, gap: .wordsOnly)
      case .learning: return learningLine
      case .useInClass: return useLine
      case .result: return resultLine
      }
    }
  }

  /// Of several sessions everybody counts once for each.
  private var learningLine: EvaluationSummary.Line {
    let known = learning.reduce(0) { $0 + $1.known }
    let unknown = learning.reduce(0) { $0 + $1.unknown }
    var line = EvaluationSummary.Line(level: .learning, unknown: unknown)
    if source == nil {
      line.gap = .nothingToMeasure
    } else if known == 0 {
      line.gap = .noFiles
    } else {
      line.before = .init(learning.reduce(0) { $0 + $1.ableBefore }, of: known)
      line.after = .init(learning.reduce(0) { $0 + $1.ableAfter }, of: known)
      line.gap = unknown > 0 ? .someUnknown : nil
    }
    return line
  }

  /// Who says nothing may have tried something all the same: that is unknown, not "not used".
  private var useLine: EvaluationSummary.Line {
    let (people, told) = (self.people, self.told)
    var line = EvaluationSummary.Line(level: .useInClass, unknown: people.count - told.count)
    line.after = .init(told.count, of: people.count)
    line.gap = told.isEmpty ? .noApplications : line.unknown > 0 ? .someUnknown : nil
    return line
  }

  /// Those who were at one of the sessions; while nobody has noted that, those it is for.
  var people: Set<PersonID> { Set(sessions.flatMap(index.measured)) }

  /// Those of them who told what came of it in class.
  var told: Set<PersonID> {
    people.intersection(applications.map { index.identities.canonical($0.person) })
  }

  /// What people tried after a session: because of it, or with a lesson that it gave.
  private var applications: [ClassApplication] {
    model.entries(of: ClassApplication.self).map(\.body).filter { application in
      zip(sessions, learning).contains { session, learning in
        if let named = application.session { return named == session.id }
        guard let lesson = application.lesson, let day = session.body.day else { return false }
        return application.day >= day && learning.lessons.contains(lesson)
      }
    }
  }

  /// The needs of these people for what the sessions were about.
  var needs: [Need] {
    let people = Set(sessions.flatMap { index.audience(of: $0.body) })
    let competences = Set(sessions.flatMap(\.body.competences))
    return model.entries(of: Need.self).map(\.body).filter {
      competences.contains($0.competence) && people.contains(index.identities.canonical($0.person))
    }
  }

  /// How many of the needs are met by now.
  private var resultLine: EvaluationSummary.Line {
    let needs = self.needs
    var line = EvaluationSummary.Line(level: .result)
    guard !needs.isEmpty else {
      line.gap = .noNeeds
      return line
    }
    line.after = .init(needs.count { $0.level == .able }, of: needs.count)
    return line
  }
}

extension EvaluationSummary.Subject {
  /// Whether a session belongs to it.
  fileprivate func includes(_ session: Entry<Session>) -> Bool {
    switch self {
    case .session(let id): session.id == id
    case .period(let from, let to):
      session.body.day.map { from <= $0 && $0 <= to } ?? false
    }
  }
}
