import LearningRecord
import SchoolStore
import Statements
import TrainingModel

/// Makes the school's statements at an open desk, and keeps what was chosen for them.
struct StatementDesk {
  let desk: SchoolDesk
  let outbox: Outbox

  init(_ desk: SchoolDesk) throws {
    self.desk = desk
    outbox = try Outbox(folder: desk.surroundings.dataFolder + "/school")
  }

  /// The addresses given now, else those of last time.
  ///
  /// - Throws: A complaint when there are none, or no good ones.
  func settings(base: String?, homePage: String?) throws -> StatementSettings {
    guard let base = try base ?? outbox.setting("base") else {
      throw Complaint(desk.phrases.statementsNeedBase(), .wrongUsage)
    }
    let homePage = try homePage ?? outbox.setting("homePage")
    let now = desk.surroundings.now()
    guard
      let settings = StatementSettings(base: base, homePage: homePage, nowMilliseconds: now)
    else { throw Complaint(desk.phrases.statementsNeedGoodBase(base, homePage), .wrongUsage) }
    try outbox.set("base", settings.base)
    if let homePage { try outbox.set("homePage", homePage) }
    return settings
  }

  /// A builder over the record and the lessons on this laptop.
  func builder(_ settings: StatementSettings) throws -> StatementBuilder {
    let builder = StatementBuilder(
      desk.model, settings: settings, catalogue: StatementCatalogue(desk.titles.library))
    guard let builder else {
      throw Complaint(desk.phrases.noPersonYet(), .foundSomethingWrong)
    }
    return builder
  }

  /// All statements of the record, and which of them go out at this level of detail.
  struct Making {
    var statements: [Statement] = []
    /// Everything that may go out by the consents, at whatever level.
    var allowed: Set<String> = []
  }

  /// Makes the statements; with `detailed` also those of answers and mentoring.
  func make(
    _ builder: StatementBuilder, detailed: Bool, progress: (_ done: Int, _ all: Int) -> Void
  ) throws -> Making {
    var making = Making()
    var told: Set<PersonID> = []
    var details: [Statement] = []
    let people = builder.peopleWithDetails
    for (done, person) in people.enumerated() {
      progress(done, people.count)
      for id in desk.model.identities.members(person) {
        let own = builder.statements(of: id, try desk.store.history(of: id))
        if !own.isEmpty { told.insert(person) }
        details += own
      }
    }
    details += builder.mentoringStatements()
    making.statements = Statement.ordered(
      detailed
        ? builder.schoolStatements(toldInDetail: told) + details : builder.schoolStatements())
    making.allowed = Set(
      (builder.schoolStatements() + details).map(\.id))
    return making
  }
}
