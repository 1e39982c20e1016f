import Curriculum
import Foundation
import Labs
import Testing

/// An exercise of `Exercises/labs`, as it is shipped.
struct ShippedLab {
  let description: ExerciseDescription
  let task: LabTask
  let work: LabWork
  /// The texts of its files.
  let files: [String: String]

  static let names = [
    "pixels-threshold", "tree-animals", "tree-fruit", "knn-mango", "knn-place", "bayes-feedback",
    "bayes-groups", "next-word", "next-word-teach", "prompt-rubric", "prompt-rubric-letter",
  ]

  /// `Exercises/labs` of this checkout.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Exercises/labs")

  init(_ name: String, _ language: Language) throws {
    let yaml = try Data(contentsOf: Self.folder.appending(path: name + ".yaml"))
    let id = try #require(ExerciseID(kind: .labs, name: name))
    description = try ExerciseDescription(yaml: Array(yaml), as: id, in: language)
    guard case .labs(let task) = description.task else { throw CocoaError(.fileReadCorruptFile) }
    self.task = task
    var files: [String: String] = [:]
    for file in task.plan.files {
      files[file] = try String(
        contentsOf: Self.folder.appending(path: "\(name)/\(file)"), encoding: .utf8)
    }
    self.files = files
    work = try LabWork(task, files: files, in: language)
  }

  /// The work after `script`; every line has to be carried out.
  func after(_ script: String) throws -> LabWork {
    var work = work
    guard work.carryOut(script: script).isEmpty else { throw CocoaError(.coderInvalidValue) }
    return work
  }
}
