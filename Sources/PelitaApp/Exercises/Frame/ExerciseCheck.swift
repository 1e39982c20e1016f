import Curriculum
import Workbench

/// Checks exercises: read in both languages, then tried as their authors promise.
struct ExerciseCheck {
  let phrases: any Phrases

  /// Checks every exercise in `folder`, which holds a folder for each kind.
  func check(_ folder: String, _ report: inout CheckReport) {
    for kind in ExerciseKind.allCases {
      for name in FolderListing.names(in: "\(folder)/\(kind.rawValue)", limit: 10_000)
      where name.hasSuffix(".yaml") {
        check(file: "\(folder)/\(kind.rawValue)/\(name)", &report)
      }
    }
  }

  /// Checks one `<kind>/<name>.yaml`.
  func check(file path: String, _ report: inout CheckReport) {
    let parts = path.split(separator: "/")
    let text = parts.suffix(2).joined(separator: "/").dropLast(5)
    guard let id = ExerciseID(String(text)) else {
      let problem = ExerciseProblem.nameDiffers(written: String(text), file: path)
      return report.add(
        path, [Finding(position: SourcePosition(line: 1), problem: .exercise(problem))], phrases)
    }
    var found: [Finding] = []
    for language in Language.allCases {
      for finding in findings(path, id, language) where !found.contains(finding) {
        found.append(finding)
      }
    }
    report.add(path, found, phrases)
  }

  private func findings(_ path: String, _ id: ExerciseID, _ language: Language) -> [Finding] {
    do {
      let exercise = try LoadedExercise(
        path: path, folder: String(path.dropLast(5)), id: id, language: language)
      return ExerciseTrial(
        description: exercise.description, bench: exercise.bench, phrases: language.phrases
      ).findings()
    } catch let error as ExerciseReadingError {
      return error.findings
    } catch {
      let problem = ExerciseProblem.unreadable(phrases.explanation(of: error).what)
      return [Finding(position: SourcePosition(line: 1), problem: .exercise(problem))]
    }
  }
}
