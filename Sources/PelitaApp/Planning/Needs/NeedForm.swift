import Curriculum
import LearningRecord
import Terminal
import TrainingModel

/// A need recorded by hand: who, what, how far, from where it is known, why.
struct NeedForm {
  let desk: SchoolDesk
  var person: PersonID?
  var competence: CompetenceCode?

  /// Asks and keeps; what is then to be said, nothing when the trainer went back.
  func run() throws -> [String] {
    let phrases = desk.phrases
    guard let person = person ?? PersonPicking(desk: desk).ask(phrases.needOfWhom) else {
      return []
    }
    let code =
      try competence
      ?? CompetencePicking(desk: desk, coverage: desk.coverage()).askOne(phrases.needOfWhat)
    guard let code else { return [] }
    let question = "\(desk.name(of: person)) › \(desk.names(of: [code]))".sanitisedLine
    let levels = [Need.Level.notYet, .withHelp].map { (title: phrases.level($0), choice: $0) }
    let sources = [Need.Evidence.selfReport, .observation]
      .map { (title: phrases.evidence($0), choice: $0) }
    guard let level = desk.form.one(question, among: levels),
      let evidence = desk.form.one(phrases.needEvidence, among: sources),
      let why = desk.form.text(phrases.needWhy, note: phrases.needWhyNote)
    else { return [] }
    let need = Need(
      person: person, competence: code, level: level, evidence: evidence, day: desk.today,
      why: String(why.sanitisedLine.prefix(300)))
    try NeedWriting(desk: desk).keep(need)
    return [phrases.needIsKept]
  }
}
