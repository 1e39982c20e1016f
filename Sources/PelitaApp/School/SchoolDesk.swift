import Cryptography
import Curriculum
import LearningRecord
import SchoolStore
import Terminal
import TrainingModel

/// A mentor or trainer at work: the school's record, who writes in it, and the lessons' names.
final class SchoolDesk {
  let surroundings: Surroundings
  let store: SchoolStore
  let language: Language
  let titles: LessonTitles
  /// The record as it was written; ``unified`` is for asking.
  private(set) var model: TrainingModel {
    didSet { people = nil }
  }
  private var people: (unified: TrainingModel, names: PersonNames)?
  let previews: FilePreviews
  /// Whether a command asked: then what is told of long work stands beside what it prints.
  var isAskedByCommand = false
  private var author: Author

  /// Sits down at an open record.
  init(
    surroundings: Surroundings, store: SchoolStore, author: Author, language: Language
  ) throws {
    self.surroundings = surroundings
    self.store = store
    self.author = author
    self.language = language
    previews = FilePreviews(surroundings: surroundings)
    titles = LessonTitles(
      library: surroundings.library(), language: language, exercises: surroundings.exercises)
    model = try store.currentModel()
  }

  var phrases: any Phrases { language.phrases }

  var dialogue: Dialogue { Dialogue(console: surroundings.console, phrases: phrases) }

  /// Who works here.
  var me: PersonID { author.person }

  /// Who writes here.
  var writer: WriterID { author.writer }

  /// The key of this laptop.
  var publicKey: PublicKey { author.publicKey }

  var clock: WallClock { WallClock(milliseconds: surroundings.now()) }

  var school: Entry<School>? { model.school }

  var timeZone: SchoolTimeZone { school?.body.timeZone ?? .western }

  /// Today at the school.
  var today: Day { timeZone.day(atMilliseconds: surroundings.now()) }

  /// What a mentor sees first, as of now.
  func overview() throws -> MentorOverview {
    MentorOverview(
      model,
      files: try store.standings(
        derivation, identities: model.identities, step: tellOfStandings),
      syllabus: titles.syllabus, today: today)
  }

  /// The record for asking: a person with several ids is one.
  var unified: TrainingModel { unifiedPeople.unified }

  /// What people are called on screens; two with one name are told apart.
  var names: PersonNames { unifiedPeople.names }

  private var unifiedPeople: (unified: TrainingModel, names: PersonNames) {
    if let people { return people }
    let made = (unified: model.unified, names: model.names)
    people = made
    return made
  }

  /// Writes what `compose` makes of the author, and takes it into the model.
  ///
  /// It is remembered as one thing that can be taken back, unless the program writes it of its own
  /// accord.
  func write(
    canBeTakenBack: Bool = true, _ compose: (inout Author) throws -> [Revision]
  ) throws {
    try write(compose) { try store.append($0, canBeTakenBack: canBeTakenBack) }
  }

  /// Takes back what was written here last.
  func takeBack(_ taking: TakingBack) throws {
    try write({ try $0.revisions(taking: taking, at: clock) }) {
      try store.takeBackLastWriting(with: $0)
    }
  }

  private func write(
    _ compose: (inout Author) throws -> [Revision], keep: ([Revision]) throws -> Void
  ) throws {
    var writing = author
    let revisions = try compose(&writing)
    try keep(revisions)
    author = writing
    model.insert(contentsOf: revisions)
  }

  /// Lets `compose` write revisions that are stored together with something else.
  func draft(_ compose: (inout Author) throws -> [Revision]) throws -> [Revision] {
    let revisions = try compose(&author)
    model.insert(contentsOf: revisions)
    return revisions
  }

  /// Reads anew after something was stored.
  func refresh() throws { model = try store.currentModel() }

  /// A new entity's name.
  func newEntity() -> EntityID { EntityID(drawn()) }

  private func drawn() -> PersonID {
    var generator = surroundings.generator
    return PersonID(using: &generator)
  }
}
