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
  private(set) var model: TrainingModel
  private var author: Author

  /// Sits down at an open record.
  init(
    surroundings: Surroundings, store: SchoolStore, author: Author, language: Language
  ) throws {
    self.surroundings = surroundings
    self.store = store
    self.author = author
    self.language = language
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
      model, files: try store.standings(derivation), syllabus: titles.syllabus, today: today)
  }

  /// Writes what `compose` makes of the author, and takes it into the model.
  func write(_ compose: (inout Author) throws -> [Revision]) throws {
    var writing = author
    let revisions = try compose(&writing)
    try store.append(revisions)
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
