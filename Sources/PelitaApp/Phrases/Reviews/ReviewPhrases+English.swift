extension ReviewPhrases where Self == EnglishPhrases {
  func questionsToday(_ count: Int, minutes: Int) -> String {
    "\(count) \(count == 1 ? "question" : "questions"), about "
      + "\(minutes) \(minutes == 1 ? "minute" : "minutes")"
  }
  var nothingToReviewYet: String { "no questions yet" }
  var nothingToReviewToday: String { "none today" }
  var reviewIsEmpty: String {
    "There is no question to remember today. They come by themselves after a day or two."
  }
  func recalling(_ lesson: String) -> String { "Remember again › \(lesson)" }
  var reviewDone: String { "Done remembering." }
  var stillRemembered: String { "Still remembered:" }
  var helpReview: String { "Remember again: a few questions from earlier lessons." }
  var helpReviewMore: String {
    """
    At most 8 questions and 5 minutes a day, those almost forgotten first. What was missed does \
    not pile up. Questions come from lessons that are completed.

    pelita review          begin
    pelita review --json   today's questions, for other programs
    """
  }
}
