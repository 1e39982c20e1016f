import LearningRecord
import ProgressStore
import Terminal
import Workbench

/// The name under which a teacher stands in the school's lists, asked once at sending.
///
/// At home people use a nickname; the mentor finds them by this one. It is kept beside the record.
struct NameAtSchool {
  let desk: TeacherDesk

  /// More would not fit a list.
  private static let longest = 60

  private var path: String {
    TeacherFolders(dataFolder: desk.surroundings.dataFolder).folder(of: desk.store.person)
      + "/name-at-school"
  }

  /// The name; empty when the teacher skipped the question, `nil` before it was asked.
  var kept: String? {
    (try? BoundedFile.read(path, limit: 1024)).map {
      String(decoding: $0, as: UTF8.self).sanitisedLine.trimmed
    }
  }

  /// Keeps the answer.
  ///
  /// - Throws: `FileTrouble`.
  func keep(_ name: String) throws {
    let name = String(name.sanitisedLine.trimmed.prefix(Self.longest))
    try DurableFile.write(Array((name + "\n").utf8), to: path, mode: 0o600)
  }

  /// Asks unless that was done before; `false` when the teacher goes back.
  func ask() throws -> Bool {
    guard kept == nil else { return true }
    var screen = Screen()
    screen.add(desk.phrases.askNameAtSchool, .strong)
    screen.add(desk.phrases.nameAtSchoolMayBeSkipped(desk.profile.called), .dim)
    screen.lines.append(.keys([Screen.KeyLabel("k", desk.phrases.keyBack)]))
    guard case .text(let text) = desk.dialogue.ask(screen), text.lowercased() != "k" else {
      return false
    }
    try keep(text)
    return true
  }
}
