import RecordExchange
import SchoolStore
import Terminal
import TrainingModel
import Workbench

extension Surroundings {
  /// Whether somebody works as mentor or trainer on this laptop.
  var keepsSchool: Bool { (try? BoundedFile.size(of: dataFolder + "/school/school.sqlite")) != nil }
}

extension OpenedFile {
  /// Whether it belongs into the school's record rather than a teacher's.
  var isForSchool: Bool {
    switch self {
    case .othersRecord: true
    case .other(let header): header.kind == .school
    case .mail, .ownRecord: false
    }
  }
}

extension OpenFlow {
  /// Asks whether the file at `path` goes into the school's record, and takes it in there.
  func openForSchool(_ path: String, screen: Screen) throws {
    guard confirms(below: screen, yes: desk.phrases.takeIntoSchool) else { return }
    // Opening a file makes nobody a mentor.
    let school = try SchoolArrival(surroundings: desk.surroundings, role: nil).lastWithoutSchool()
    defer { try? school.store.close() }
    let outcomes = try FileImport(desk: school, progress: school.tellsProgress).run([path])
      .flatMap(ImportQuestions(desk: school).settle)
    for outcome in outcomes { desk.dialogue.say(desk.phrases.imported(outcome).sanitisedLine) }
    desk.dialogue.waitForEnter(below: screen)
  }
}
