extension StepID {
  /// The name of a step that its file does not name.
  init(number: Int) { text = "step-\(number)" }
}

extension ActivityID {
  /// The name of a question that its file does not name.
  init(step: StepID, number: Int) { text = "\(step.text).q\(number)" }
}
