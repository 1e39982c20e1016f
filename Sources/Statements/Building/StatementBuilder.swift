public import LearningRecord
public import TrainingModel

/// Makes statements of the school's record, for those who agreed and about nothing else.
///
/// The same record, settings and lessons give the same bytes.
public struct StatementBuilder: Sendable {
  let model: TrainingModel
  let vocabulary: StatementVocabulary
  let consents: StatementConsents

  /// A builder for `model`; `nil` while the record knows no school.
  public init?(
    _ model: TrainingModel, settings: StatementSettings, catalogue: StatementCatalogue
  ) {
    guard let school = model.school else { return nil }
    let identities = model.identities
    self.model = model
    vocabulary = StatementVocabulary(
      settings: settings, catalogue: catalogue, school: school.id, identities: identities)
    consents = StatementConsents(model, identities: identities)
  }

  /// The teachers whose answers may be told, in the order of their ids.
  public var peopleWithDetails: [PersonID] {
    model.people.compactMap(\.id.person).filter(consents.allowDetails).sorted()
  }

  /// What school scope tells: what was completed, passed and mastered, and what was assigned.
  ///
  /// Of the people `toldInDetail` their own events tell what they completed and passed.
  public func schoolStatements(toldInDetail: Set<PersonID> = []) -> [Statement] {
    let drafts = progressDrafts(toldInDetail: toldInDetail) + assignmentDrafts()
    return Statement.ordered(drafts.map { $0.statement(in: vocabulary) })
  }

  /// What mentor scope tells beside a teacher's own events: mentoring, and what was seen to.
  public func mentoringStatements() -> [Statement] {
    Statement.ordered((commentDrafts() + waivedDrafts()).map { $0.statement(in: vocabulary) })
  }

  /// What a teacher's own events tell; nothing without consent.
  public func statements(of person: PersonID, _ history: LearningHistory) -> [Statement] {
    guard consents.allowDetails(of: person) else { return [] }
    var walk = HistoryWalk(person: person, vocabulary: vocabulary)
    for (event, time) in history.events { walk.take(event, time) }
    return Statement.ordered(walk.drafts.map { $0.statement(in: vocabulary) })
  }

  /// Statements that take back others, in the order of `ids`.
  public func withdrawals(of ids: [String]) -> [Statement] {
    ids.map { id in
      StatementDraft(
        source: "voided/\(id)", actor: vocabulary.schoolAgent, verb: .voided,
        object: .object([("objectType", .string("StatementRef")), ("id", .string(id))]),
        time: CorrectedTime(
          milliseconds: vocabulary.settings.nowMilliseconds, isTrusted: true)
      ).statement(in: vocabulary)
    }
  }

  /// The person's account when they agreed to appear, else the school's.
  func agent(for person: PersonID) -> JSONValue {
    consents.allowStatements(of: person)
      ? vocabulary.account(of: person) : vocabulary.schoolAgent
  }
}
