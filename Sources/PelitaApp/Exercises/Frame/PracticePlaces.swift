import Curriculum
import ProgressStore
import Workbench

/// Where one teacher's practice files are.
struct PracticePlaces {
  let desk: TeacherDesk

  /// The teacher's own folder in Pelita's data: what need not be seen.
  private var recordFolder: String {
    TeacherFolders(dataFolder: desk.surroundings.dataFolder).folder(of: desk.store.person)
  }

  /// The unfinished text of an exercise.
  func draft(of id: ExerciseID) -> DraftKeeper {
    DraftKeeper(path: "\(recordFolder)/drafts/\(id.kind.rawValue)-\(id.name).txt")
  }

  /// `~/Pelita/Latihan/<name>/<title>`, as the file manager shows it.
  func folder(of exercise: LoadedExercise) throws -> String {
    "\(try root())/\(exercise.description.title.asFolderName)"
  }

  /// This teacher's folder below `Latihan`: chosen once, so that two people with one name on one
  /// laptop never meet in it, and a new name does not lose what was practised.
  private func root() throws -> String {
    let latihan = HomeFolders(environment: desk.surroundings.environment).pelita + "/Latihan"
    let note = DraftKeeper(path: recordFolder + "/practice-folder.txt")
    if let name = note.text?.trimmed, !name.isEmpty { return "\(latihan)/\(name.asFolderName)" }
    let wanted = desk.profile.called.asFolderName
    let taken = Set(FolderListing.names(in: latihan, limit: 10_000))
    let name = ([wanted] + (2...999).map { "\(wanted) \($0)" }).first { !taken.contains($0) }
    try note.keep(name ?? wanted)
    return "\(latihan)/\(name ?? wanted)"
  }
}

extension String {
  /// A name that every file system takes and every file manager shows.
  var asFolderName: String {
    let forbidden = Set("/\\:*?\"<>|.")
    let name = String(map { $0.isNewline || forbidden.contains($0) ? " " : $0 })
    let words = name.split(separator: " ").joined(separator: " ").prefix(60)
    return words.isEmpty ? "Latihan" : String(words)
  }
}
