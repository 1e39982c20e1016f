import TrainingModel

extension EnglishPhrases {
  var evaluationsTitle: String { "Evaluation" }
  var evaluateWhat: String { "Which session?" }
  var keyPeriod: String { "a period, such as a semester" }
  var askPeriodStart: String { "From which day?" }
  var askPeriodEnd: String { "Until which day?" }
  func periodTitle(_ from: String, _ to: String) -> String { "Evaluation \(from) to \(to)" }
  func sessionsInPeriod(_ count: Int) -> String { "Sessions held in this period: \(count)." }
  func share(
    before: Evaluation.Share?, after: Evaluation.Share?, of level: Evaluation.Level
  ) -> String {
    let words = [
      before.map { "before \($0.count) of \($0.of)" },
      after.map { share in
        let numbers = "\(share.count) of \(share.of)"
        return switch level {
        case .reaction: "content: \(numbers)"
        case .learning: "after \(numbers) can do it"
        case .useInClass: "\(numbers) people tell that they tried it"
        case .result: "\(numbers) needs are met"
        }
      },
    ]
    return words.compactMap { $0 }.joined(separator: ", ")
  }
  func gap(_ gap: EvaluationSummary.Gap, unknown: Int) -> String {
    switch gap {
    case .notHeld: "no session was held yet"
    case .wordsOnly: "the record has no numbers for it; write in words"
    case .nothingToMeasure: "the session names neither competences nor lessons"
    case .noFiles: "no files tell of before and after yet"
    case .someUnknown: "not known of \(unknown)"
    case .noApplications: "nobody has told of class yet"
    case .noNeeds: "no needs were noted for these competences"
    }
  }
  func lineWrite(_ level: Evaluation.Level) -> String { name(of: level) }
  func askWords(_ level: Evaluation.Level) -> String {
    switch level {
    case .reaction: "How did people react?"
    case .learning: "What can they do now that they could not before?"
    case .useInClass: "What has been used in class?"
    case .result: "What has it brought the school and its pupils?"
    }
  }
  func wordsExample(_ level: Evaluation.Level) -> String {
    switch level {
    case .reaction: "Such as: content, asked for more practice."
    case .learning: "Such as: most can now name files clearly."
    case .useInClass: "Such as: two teachers hand out worksheets from a folder for each class."
    case .result: "Such as: exam papers are now kept in one place."
    }
  }
  var numbersComeFromRecord: String { "The numbers come from the school's record; add the words." }
  var evaluationIsKept: String { "The evaluation is saved." }
  var askReactionCount: String { "How many were content, of how many asked?" }
  var reactionCountExample: String { "Such as: 14 of 16. You may leave it empty." }
  var notAShare: String { "Write two numbers, such as: 14 of 16. You may leave it empty." }
  var noSessionsHeldYet: String { "No session was held yet." }
  func source(_ source: SessionLearning.Source) -> String {
    switch source {
    case .progress: "Learning is counted from progress files, before and after the session's day."
    case .needs: "Learning is counted from noted needs, before and after the session's day."
    }
  }
}
