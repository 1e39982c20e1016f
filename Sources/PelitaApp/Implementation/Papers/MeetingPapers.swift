import Reports
import Terminal
import TrainingModel

/// The minutes of a planning meeting, to be signed by those who were there.
struct MeetingPapers {
  let desk: SchoolDesk
  let meeting: Entry<Meeting>

  private var phrases: any Phrases { desk.phrases }

  /// Agenda, what was discussed, decisions with who and when, and the list of those present.
  var minutes: Paper {
    let body = meeting.body
    var parts: [Paper.Part] = []
    if !body.agenda.isEmpty {
      parts += [.heading(phrases.headingAgenda), .list(body.agenda.map(\.sanitisedLine))]
    }
    parts.append(.heading(phrases.headingMinutes))
    parts.append(body.minutes.isEmpty ? .lines(6) : .text(body.minutes.sanitised))
    if !body.decisions.isEmpty {
      parts += [.heading(phrases.headingDecisions), .table(decisions)]
    }
    parts += [
      .heading(phrases.headingPresent), .table(present),
      .signatures(desk.signatures(phrases.roleMinutes, on: body.day)),
    ]
    return desk.paper(
      phrases.paperMeetingMinutes,
      facts: desk.facts([
        (phrases.factActivity, body.title),
        (phrases.factDay, phrases.dayWithYear(CalendarDay(body.day))),
        (phrases.factPlace, body.place),
      ]), parts: parts)
  }

  private var decisions: Paper.Table {
    Paper.Table(
      headings: [
        phrases.columnNumber, phrases.columnDecision, phrases.columnWho, phrases.columnDue,
      ],
      rows: meeting.body.decisions.enumerated().map { place, decision in
        [
          String(place + 1), decision.what.sanitisedLine,
          decision.who.map { desk.name(of: $0).sanitisedLine }.joined(separator: ", "),
          decision.due.map { phrases.dayWithYear(CalendarDay($0)) } ?? "",
        ]
      })
  }

  private var present: Paper.Table {
    let names = meeting.body.present.map { desk.name(of: $0).sanitisedLine }.sorted()
    return Paper.Table(
      headings: [phrases.columnNumber, phrases.columnName, phrases.columnSignature],
      rows: (names + ["", ""]).enumerated().map { [String($0.offset + 1), $0.element] },
      isSigned: true)
  }
}
