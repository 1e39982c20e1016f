import ArgumentParser
import Terminal
import TrainingModel

extension DeskOptions {
  /// Takes in files, and the files in folders; prints what became of each.
  ///
  /// - Throws: `ExitCode` when something did not go in.
  func importFiles(_ paths: [String], acceptsNewKeys: Bool, mixesSchools: Bool) throws {
    var exitCode: Complaint.ExitStatus?
    try run(bringsSchool: true) { desk in
      let outcomes = try MentorErrand(desk: desk)
        .importFiles(
          paths, acceptsNewKeys: acceptsNewKeys, mixesSchools: mixesSchools,
          progress: desk.progressOnError)
      exitCode = outcomes.lazy.compactMap(\.exitCode).first
      let lines = outcomes.flatMap(desk.phrases.importLines)
      return (
        .array(outcomes.map(\.json)),
        lines.isEmpty ? desk.phrases.noNewFiles : lines.joined(separator: "\n")
      )
    }
    if let exitCode { throw ExitCode(exitCode.rawValue) }
  }
}
