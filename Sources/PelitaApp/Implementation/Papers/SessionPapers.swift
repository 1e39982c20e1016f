import Curriculum
import LearningRecord
import Reports
import Terminal
import TrainingModel

/// The papers of a session, in the words of this desk's language.
struct SessionPapers {
  let desk: SchoolDesk
  let session: Entry<Session>

  private var phrases: any Phrases { desk.phrases }

  /// Everybody of the audience with room to sign, and some lines for guests.
  var attendance: Paper {
    let sheet = AttendanceSheet(of: session, in: SessionIndex(desk.model))
    let names = sheet.rows.map(\.name) + ["", "", ""]
    let rows = names.enumerated().map { [String($0.offset + 1), $0.element.sanitisedLine] }
    let table = Paper.Table(
      headings: [phrases.columnNumber, phrases.columnName, phrases.columnSignature], rows: rows,
      isSigned: true)
    return desk.paper(
      phrases.paperAttendance, facts: facts,
      parts: [.table(table), .signatures(desk.signatures(phrases.roleSpeaker, on: day))])
  }

  /// What was planned and what happened, with counts and without anybody's name but who led it.
  func minutes(_ story: SessionStory, assignments: [String]) -> Paper {
    var parts: [Paper.Part] = []
    let moves = session.body.moves.map(phrases.told).map(\.sanitisedLine)
    if !moves.isEmpty { parts += [.heading(phrases.headingMoves), .list(moves)] }
    parts += [.heading(phrases.headingStages), .table(stages(story))]
    if !story.obstacles.isEmpty {
      parts += [.heading(phrases.headingObstacles), .table(obstacles(story))]
    }
    if !assignments.isEmpty {
      parts += [.heading(phrases.headingFollowing), .list(assignments.map(\.sanitisedLine))]
    }
    parts += [
      .heading(phrases.headingNotes), .lines(4),
      .signatures(desk.signatures(phrases.roleMinutes, on: day)),
    ]
    let counts = story.attendance.counts
    let present =
      counts.isNoted
      ? phrases.presentOf(counts.attended, of: counts.all) : phrases.nothingNotedYet
    return desk.paper(
      phrases.paperMinutes,
      facts: facts + [
        .init(phrases.factStatus, phrases.name(of: session.body.status)),
        .init(phrases.factPresent, present),
      ], parts: parts)
  }

  /// The check-list, what is to be prepared, and who sits where.
  func checklist(_ readiness: SessionReadiness) -> Paper {
    let items = desk.checklist(of: session.id).map {
      Paper.Check($0.text.sanitisedLine, isDone: $0.isDone)
    }
    var parts: [Paper.Part] = [.heading(phrases.headingChecklist), .checks(items)]
    if !readiness.materials.isEmpty {
      let materials = readiness.materials.map { material in
        Paper.Check(
          "\(material.body.title) (\(phrases.name(of: material.body.form)))".sanitisedLine,
          isDone: material.body.isPrepared)
      }
      parts += [.heading(phrases.headingMaterials), .checks(materials)]
    }
    if !readiness.pairs.isEmpty {
      let pairs = readiness.pairs.enumerated().map { place, pair in
        [
          String(place + 1),
          pair.map { desk.name(of: $0).sanitisedLine }.joined(separator: " – "),
        ]
      }
      parts += [
        .heading(phrases.headingPairs),
        .table(.init(headings: [phrases.columnNumber, phrases.columnSeat], rows: pairs)),
      ]
    }
    return desk.paper(phrases.paperChecklist, facts: facts, parts: parts)
  }

  private var day: Day { session.body.day ?? desk.today }

  private var facts: [Paper.Fact] {
    let body = session.body
    let speakers = desk.speakers(of: body).joined(separator: ", ")
    return desk.facts([
      (phrases.factActivity, body.topic),
      (phrases.factDay, body.day.map { phrases.dayWithYear(CalendarDay($0)) } ?? ""),
      (phrases.factTime, body.span.map(phrases.hours) ?? ""), (phrases.factPlace, body.place),
      (phrases.factSpeaker, speakers),
    ])
  }

  private func stages(_ story: SessionStory) -> Paper.Table {
    Paper.Table(
      headings: [
        phrases.columnStage, phrases.columnPlan, phrases.columnActual, phrases.columnMinutes,
        phrases.columnCause,
      ],
      rows: story.stages.map { line in
        let stage = line.stage
        let actual = [stage?.outcome.map { phrases.name(of: $0) }, stage?.actual]
          .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
        return [
          phrases.name(of: line.part), (stage?.plan ?? "").sanitisedLine, actual.sanitisedLine,
          stage?.actualMinutes.map(String.init) ?? "",
          stage?.cause.map { phrases.name(of: $0) } ?? "",
        ]
      })
  }

  private func obstacles(_ story: SessionStory) -> Paper.Table {
    Paper.Table(
      headings: [phrases.columnObstacle, phrases.columnResponse, phrases.columnHelped],
      rows: story.obstacles.flatMap { obstacle in
        let sort = phrases.name(of: obstacle.obstacle.body.sort)
        let what = obstacle.obstacle.body.what
        let words = (what.isEmpty ? sort : "\(sort): \(what)").sanitisedLine
        guard !obstacle.responses.isEmpty else { return [[words, "", ""]] }
        return obstacle.responses.map { response in
          [
            words, phrases.name(of: response.body.sort), phrases.helped(response.body.worked),
          ]
        }
      })
  }
}

extension SchoolDesk {
  /// A paper of this school, dated today.
  func paper(_ title: String, facts: [Paper.Fact], parts: [Paper.Part]) -> Paper {
    Paper(
      languageTag: language.rawValue, school: schoolName.sanitisedLine,
      place: (school?.body.place ?? "").sanitisedLine, title: title, facts: facts, parts: parts,
      footnote: phrases.printedOn(phrases.dayWithYear(CalendarDay(today))))
  }

  /// The facts that there are.
  func facts(_ facts: [(label: String, value: String)]) -> [Paper.Fact] {
    facts.filter { !$0.value.isEmpty }.map { Paper.Fact($0.label, $0.value.sanitisedLine) }
  }

  /// The principal at the left, and who wrote it at the right, with place and day.
  func signatures(_ role: String, on day: Day) -> [Paper.Signature] {
    let place = (school?.body.place ?? "").sanitisedLine
    return [
      Paper.Signature(above: phrases.acknowledged, role: phrases.rolePrincipal),
      Paper.Signature(
        above: phrases.datedAt(place, phrases.dayWithYear(CalendarDay(day))), role: role),
    ]
  }
}
