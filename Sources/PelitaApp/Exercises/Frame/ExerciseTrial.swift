import Curriculum

/// Tries an exercise as its author promises it: blank, solved, and nearly solved in each way.
struct ExerciseTrial {
  let description: ExerciseDescription
  let bench: any ExerciseBench
  let phrases: any Phrases

  /// Everything that is otherwise than promised.
  func findings() -> [Finding] {
    var problems: [ExerciseProblem] = []
    let words = FeedbackWording(
      description: description, bench: bench, phrases: phrases)
    func judge(_ work: AuthoredWork) -> ExerciseVerdict? {
      do {
        let verdict = try bench.verdict(onAuthored: work)
        for reason in verdict.reasons where words.written(for: reason) == nil {
          problems.append(.reasonWithoutFeedback(reason.name))
        }
        return verdict
      } catch {
        problems.append(.fileMissing(phrases.explanation(of: error).what))
        return nil
      }
    }
    // A journal has no right and no wrong.
    guard let solution = description.solution else { return [] }
    for blank in bench.blanks where judge(blank) == .right { problems.append(.blankIsRight) }
    if let verdict = judge(solution), verdict != .right {
      problems.append(.solutionIsNotRight(reasons: verdict.reasons.map(\.name)))
    }
    for miss in description.misses {
      guard let verdict = judge(miss.work) else { continue }
      let found = verdict.reasons.map(\.name)
      guard found.first != miss.expected else { continue }
      problems.append(
        .missIsOtherwise(
          name: miss.name, expected: miss.expected, found: found.isEmpty ? ["right"] : found))
    }
    var told: Set<ExerciseProblem> = []
    return problems.filter { told.insert($0).inserted }.map {
      Finding(position: SourcePosition(line: 1), problem: .exercise($0))
    }
  }
}
