import SchoolStore
import TrainingModel

extension EnglishPhrases {
  func imported(_ outcome: ImportOutcome) -> String {
    switch outcome.result {
    case .taken(let who, let report):
      if report.isRepetition { return "\(who): this file was opened before. Nothing changed." }
      let aside = report.quarantined > 0 ? ", \(report.quarantined) kept aside" : ""
      return "\(who): new records: \(report.added)\(aside)."
    case .newKey(let who, _):
      return "\(who): a laptop key nobody knows yet, the file is not opened (\(outcome.name))."
    case .newKeys(let keys):
      return keys.map { key in
        newKey(of: key.who, fingerprint: key.fingerprint, saidBy: key.saidBy)
      }.joined(separator: "; ") + " (\(outcome.name))."
    case .otherSchool(let theirs, let mine):
      return "\(outcome.name): \(otherSchool(theirs, mine: mine))"
    case .refused(let refusal):
      return "\(outcome.name): \(explanation(of: refusal).what)"
    case .trouble(let trouble):
      return "\(outcome.name): \(explanation(of: trouble).what)"
    case .notOpened: return "\(outcome.name): not opened yet."
    }
  }
  func imported(files: Int, records: Int) -> String {
    "Files opened: \(files), new records: \(records)."
  }
  func assignment(_ progress: AssignmentProgress, titles: [String]) -> String {
    let what = titles.joined(separator: ", ")
    let done = progress.completedLessons.count
    let all = done + progress.openLessons.count
    switch progress.standing {
    case .completed: return "\(what): done"
    case .open: return "\(what): \(done) of \(all) done"
    case .notCompletedByDue(let day):
      return "\(what): \(done) of \(all) done by the file of \(date(day))"
    case .unknown(let day?): return "\(what): no file since \(date(day))"
    case .unknown(nil): return "\(what): no file yet"
    }
  }
  private func date(_ day: Day) -> String { shortDate(CalendarDay(day)) }
}
