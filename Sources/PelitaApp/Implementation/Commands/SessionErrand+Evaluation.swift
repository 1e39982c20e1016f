import TrainingModel

extension SessionErrand {
  /// Writes down what is said about a session or a period, if anything is.
  ///
  /// - Parameters:
  ///   - subject: What is judged.
  ///   - words: What is said at each level; the others keep what they have.
  ///   - reactions: How many were content, such as `14/16`; an empty text takes the count away.
  /// - Throws: A complaint about a count of another form.
  /// - Returns: The four levels as they stand then.
  func evaluate(
    _ subject: EvaluationSummary.Subject, words: [Evaluation.Level: String],
    reactions: String? = nil
  ) throws -> EvaluationSummary {
    let overview = try desk.overview()
    let summary = EvaluationSummary(subject, in: desk.model, overview: overview)
    guard !words.isEmpty || reactions != nil else { return summary }
    let share = try reactions.map(share)
    let findings = summary.findings.map { finding in
      var finding = finding
      finding.text = words[finding.level] ?? finding.text
      if finding.level == .reaction, let share { finding.after = share }
      return finding
    }
    try desk.keep(summary.evaluation(findings), inPlaceOf: summary.evaluation)
    return EvaluationSummary(subject, in: desk.model, overview: overview)
  }

  private func share(_ text: String) throws -> Evaluation.Share? {
    guard !text.isEmpty else { return nil }
    guard let share = Evaluation.Share(typed: text) else {
      throw Complaint(
        Explanation(what: desk.phrases.notAShare, cure: "--reaction-count 14/16"), .wrongUsage)
    }
    return share
  }
}
