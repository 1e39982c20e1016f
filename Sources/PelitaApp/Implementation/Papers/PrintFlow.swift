import Reports
import Terminal
import TrainingModel

/// Menu 8 of a session: which paper.
struct PrintFlow {
  let desk: SchoolDesk
  let session: Entry<Session>

  private var phrases: any Phrases { desk.phrases }

  /// Asks which paper, saves it and opens it.
  ///
  /// - Returns: What is to be told on the session's page.
  func run() throws -> [String] {
    let kinds = PaperKind.allCases.map { (title: phrases.title(of: $0), choice: $0) }
    guard let kind = desk.form.one(phrases.printWhat, among: kinds) else { return [] }
    return try PaperDelivery(desk: desk).show(
      desk.paper(kind, of: session), of: session.body.topic)
  }
}

/// What can be printed of a session; the names are those of the command.
enum PaperKind: String, Hashable, CaseIterable {
  case attendance
  case minutes
  case checklist
}

extension Phrases {
  func title(of kind: PaperKind) -> String {
    switch kind {
    case .attendance: paperAttendance
    case .minutes: paperMinutes
    case .checklist: paperChecklist
    }
  }
}

extension SchoolDesk {
  /// A paper of a session as of now.
  func paper(_ kind: PaperKind, of session: Entry<Session>) throws -> Paper {
    let papers = SessionPapers(desk: self, session: session)
    switch kind {
    case .attendance: return papers.attendance
    case .minutes:
      let page = try page(of: session)
      return papers.minutes(page.story, assignments: page.assignmentTitles)
    case .checklist:
      return papers.checklist(readiness(of: session, overview: try overview()))
    }
  }
}
