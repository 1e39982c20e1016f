import SchoolStore
import TrainingModel

extension IndonesianPhrases {
  func imported(_ outcome: ImportOutcome) -> String {
    switch outcome.result {
    case .taken(let who, let report):
      if report.isRepetition {
        return "\(who): file ini sudah pernah dibuka. Tidak ada yang berubah."
      }
      let aside = report.quarantined > 0 ? ", \(report.quarantined) disisihkan" : ""
      return "\(who): \(report.added) catatan baru\(aside)."
    case .newKey(let who, _):
      return "\(who): kunci laptop belum dikenal, file belum dibuka (\(outcome.name))."
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
    case .notOpened: return "\(outcome.name): belum dibuka."
    }
  }
  func imported(files: Int, records: Int) -> String {
    "\(files) file dibuka, \(records) catatan baru."
  }
  func assignment(_ progress: AssignmentProgress, titles: [String]) -> String {
    let what = titles.joined(separator: ", ")
    let done = progress.completedLessons.count
    let all = done + progress.openLessons.count
    switch progress.standing {
    case .completed: return "\(what): selesai"
    case .open: return "\(what): \(done) dari \(all) selesai"
    case .notCompletedByDue(let day):
      return "\(what): \(done) dari \(all) selesai menurut file \(date(day))"
    case .unknown(let day?):
      return "\(what): belum ada file sejak \(date(day))"
    case .unknown(nil): return "\(what): belum ada file"
    }
  }
  private func date(_ day: Day) -> String { shortDate(CalendarDay(day)) }
}
