/// Everything in one file that is outside the profile, with its place.
struct StrictCheck {
  let source: SourceText
  let header: LessonHeader
  let sections: [CheckedSection]
  /// Where the text after the header begins.
  let bodyStart: Int

  /// The findings of all rules; `notices` of the reader become errors here.
  func findings(turning notices: [Finding]) -> [Finding] {
    var findings = notices.map { notice in
      Finding(position: notice.position, severity: .error, problem: notice.problem)
    }
    let opening = HeaderRule(source: source, header: header, bodyStart: bodyStart).findings
    let isDropped = opening.contains { $0.problem == .file(.headerIgnored) }
    findings += opening
    findings += OpeningRule(source: source, bodyStart: bodyStart).findings
      .filter { !isDropped || $0.problem != .file(.textBeforeHeading) }
    findings += StepRule(sections: sections, source: source).findings
    findings += QuestionRule(sections: sections).findings
    for section in sections {
      findings += QuestionTraps(section: section).findings
      findings += BlockTraps(section: section).findings
      findings += WordTraps(section: section).findings
    }
    return findings.withoutTwins
  }
}

extension [Finding] {
  /// The same without a second finding of one kind on one line.
  var withoutTwins: [Finding] {
    var seen: Set<String> = []
    return filter { seen.insert("\($0.position.line) \($0.problem)").inserted }
  }
}
