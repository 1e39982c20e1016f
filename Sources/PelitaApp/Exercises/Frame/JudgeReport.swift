import Curriculum

/// What `pelita practise KIND/ID --judge PATH…` tells, for people and for programs.
struct JudgeReport: Encodable {
  var exercise: String
  var works: [Line] = []

  /// One piece of work with its verdict.
  struct Line: Encodable {
    var path: String
    var verdict: String
    var reasons: [Reason]
  }

  /// Why it is not right.
  struct Reason: Encodable {
    var name: String
    var seen: String
    var why: String
    var next: String
    var details: [String: String]
  }

  /// Whether everything is right.
  var isAllRight: Bool { works.allSatisfy { $0.verdict == "right" } }

  /// Judges the work at `paths`.
  ///
  /// - Throws: `FileTrouble` or `Complaint` when work cannot be read.
  init(_ exercise: LoadedExercise, paths: [String], phrases: any Phrases) throws {
    self.exercise = exercise.id.text
    let bench = exercise.bench
    let words = FeedbackWording(
      description: exercise.description, bench: bench, phrases: phrases)
    for path in paths {
      let verdict = try bench.verdict(on: .path(path))
      works.append(
        Line(
          path: path, verdict: verdict.word,
          reasons: verdict.reasons.map { reason in
            let feedback = words.feedback(for: reason)
            return Reason(
              name: reason.name, seen: feedback.seen, why: feedback.why, next: feedback.next,
              details: reason.seen)
          }))
    }
  }
}

extension ExerciseVerdict {
  /// The verdict for programs.
  fileprivate var word: String {
    switch self {
    case .right: "right"
    case .notYet: "not-yet"
    case .unchecked: "unchecked"
    }
  }
}
