import Cryptography
import Curriculum
import LearningRecord
import ProgressStore
import SchoolStore
import Storage
import Terminal
import TrainingModel
import Workbench

/// Opens the school's record for the person who sits here.
struct SchoolArrival {
  let surroundings: Surroundings
  /// The role in which the person came, such as mentor; `nil` for whoever looks only.
  var role: Role? = .mentor

  private var folders: TeacherFolders { TeacherFolders(dataFolder: surroundings.dataFolder) }

  /// Asks who it is where that is open, and for the school at the first time.
  ///
  /// - Returns: `nil` when the person left or the terminal is gone.
  func ask() throws -> SchoolDesk? {
    guard let desk = try arrive() else { return nil }
    guard desk.school == nil else { return desk }
    if try NewSchoolFlow(desk: desk).run() { return desk }
    try desk.store.close()
    return nil
  }

  /// Asks who it is where that is open, whether or not there is a school already.
  func arrive() throws -> SchoolDesk? { try person().map(open) }

  /// For commands that ask nothing: the person who was here last.
  ///
  /// - Throws: A complaint when nobody ever was.
  func last() throws -> SchoolDesk {
    let desk = try lastWithoutSchool()
    if desk.school == nil { try desk.found(School(name: "")) }
    return desk
  }

  /// For what asks nothing and founds the school itself, or brings one in with a file.
  func lastWithoutSchool() throws -> SchoolDesk {
    let teachers = folders.teachers()
    let last = folders.last
    guard let me = teachers.first(where: { $0.person == last }) ?? teachers.first else {
      throw Complaint(HelpLanguage.phrases.noPersonYet(), .foundSomethingWrong)
    }
    return try open(me)
  }

  private func person() throws -> Teacher? {
    let teachers = folders.teachers()
    if teachers.count == 1 { return teachers[0] }
    if teachers.isEmpty { return try introduce() }
    let dialogue = Dialogue(console: surroundings.console, phrases: HelpLanguage.phrases)
    let choice = TeacherChoice(
      teachers: teachers, last: folders.last, phrases: dialogue.phrases)
    switch dialogue.choose(choice.menu) {
    case .teacher(let person)?: return teachers.first { $0.person == person }
    case .newPerson?: return try introduce()
    case .back?, .leave?, nil: return nil
    }
  }

  /// Somebody new on this laptop: mentors may practise too, so they get a record like teachers.
  private func introduce() throws -> Teacher? {
    guard let profile = FirstRun(console: surroundings.console).profile() else { return nil }
    var generator = surroundings.generator
    let store = try folders.add(profile, at: surroundings.now(), using: &generator)
    try store.close()
    return Teacher(person: store.person, profile: profile)
  }

  private func open(_ teacher: Teacher) throws -> SchoolDesk {
    var generator = surroundings.generator
    let store = try SchoolStore(
      folder: surroundings.dataFolder + "/school", at: surroundings.now())
    let key = try surroundings.deviceKey().signingKey
    let author = try store.author(teacher.person, key: key, using: &generator)
    let language =
      teacher.profile?.language ?? HelpLanguage.chosen(in: surroundings.environment)
    let desk = try SchoolDesk(
      surroundings: surroundings, store: store, author: author, language: language)
    try introduce(teacher, at: desk)
    return desk
  }

  /// Makes sure that the record knows this person, this laptop's key and the role.
  private func introduce(_ teacher: Teacher, at desk: SchoolDesk) throws {
    let entry = desk.model.person(teacher.person)
    var person = entry?.body ?? Person(name: teacher.profile?.called ?? "Pelita", roles: [])
    let sealingKey = try surroundings.deviceKey().sealingKey.publicKey
    person.add(Device(signingKey: desk.publicKey, sealingKey: sealingKey))
    if let role, !person.roles.contains(role) { person.roles.append(role) }
    guard person != entry?.body else { return }
    try desk.write(canBeTakenBack: false) { author in
      [
        try author.revision(
          of: EntityID(teacher.person), person, inPlaceOf: entry, at: desk.clock)
      ]
    }
  }
}
