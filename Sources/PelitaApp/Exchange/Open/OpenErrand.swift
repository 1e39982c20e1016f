import LearningRecord
import RecordExchange
import Terminal
import TrainingModel
import Workbench

/// Opening files without questions, for scripts: the twin of `OpenFlow`.
struct OpenErrand {
  var paths: [String]
  /// Whether what is new is taken in; else it is only told.
  var takesIn: Bool
  var isJSON = false

  /// Opens the files for the person who was here last.
  ///
  /// - Throws: `Complaint` for bad input data when a file could not be opened; the others were.
  func run(in surroundings: Surroundings) throws {
    let desk = try Visit(surroundings: surroundings).lastDesk()
    let reports = try paths.map { try report(on: $0, desk: desk) }
    if isJSON {
      try StandardStream.output.print(json: reports.map(\.report))
    } else {
      for line in reports.flatMap(\.lines) { desk.dialogue.say(line) }
    }
    if let refusal = reports.lazy.compactMap(\.refusal).first { throw refusal }
  }

  private func report(
    on path: String, desk: TeacherDesk
  ) throws -> (report: OpenReport, lines: [String], refusal: Complaint?) {
    do {
      let opened = try desk.look(at: path)
      var report = OpenReport(path: path, opened: opened)
      if takesIn, opened.hasNews, report.state == .new {
        try desk.takeIn(opened)
        report.state = .taken
      }
      let made = CalendarDay(milliseconds: opened.header.createdMilliseconds)
      let lines =
        [desk.phrases.title(of: opened, made: desk.phrases.longDate(made))]
        + desk.news(in: opened)
      return (report, lines, nil)
    } catch let refusal as ExchangeRefusal {
      let explanation = desk.phrases.explanation(of: refusal)
      return (
        OpenReport(path: path, refusal: refusal), [path.sanitisedLine],
        Complaint(explanation, .badInput)
      )
    } catch let trouble as FileTrouble {
      let explanation = desk.phrases.explanation(of: trouble)
      return (
        OpenReport(path: path, state: .unreadable), [path.sanitisedLine],
        Complaint(explanation, .inputOutput)
      )
    }
  }
}
