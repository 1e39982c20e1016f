import Curriculum
import Terminal
import TrainingModel

/// What was done about one or several obstacles.
struct ResponseForm {
  let desk: SchoolDesk
  /// The obstacles to choose from; a single one needs no question.
  let stories: [ObstacleStory]

  private var phrases: any Phrases { desk.phrases }

  private struct Wording: Hashable {
    var sort: Response.Sort
    var what: String
  }

  /// Asks and keeps.
  ///
  /// - Returns: What is to be told; nothing when somebody went back.
  func run() throws -> [String] {
    guard !stories.isEmpty else { return [phrases.nothingToRespondTo] }
    guard let chosen = askObstacles(), let wording = askWording(for: chosen) else { return [] }
    var response = Response(
      sort: wording.sort, obstacles: chosen.map(\.obstacle.id), what: wording.what,
      day: desk.today)
    if response.sort == .roomProposal {
      guard let proposal = desk.form.proposal(nil) else { return [] }
      response.proposal = proposal
    } else {
      guard let helped = desk.form.helped(phrases.didItHelp) else { return [] }
      response.worked = helped.value
    }
    try desk.keep(response)
    return [phrases.responseIsKept]
  }

  private func askObstacles() -> [ObstacleStory]? {
    guard stories.count > 1 else { return stories }
    let chosen = desk.form.several(
      phrases.askWhichObstacles,
      among: stories.map { (title: phrases.listed($0), choice: $0) })
    return chosen.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Responses that the catalogue has for these obstacles come first, then its others.
  private func askWording(for chosen: [ObstacleStory]) -> Wording? {
    let sorts = Set(chosen.map(\.obstacle.body.sort))
    let known = desk.catalogue.compactMap { entry -> (isMeant: Bool, wording: Wording)? in
      guard case .response(let sort, let obstacles) = entry.choice else { return nil }
      return (
        !sorts.isDisjoint(with: obstacles),
        Wording(sort: sort, what: entry.text(in: desk.language))
      )
    }
    guard !known.isEmpty else { return askOwnWords() }
    let ordered = known.filter(\.isMeant) + known.filter { !$0.isMeant }
    let choices: [(title: String, choice: Wording?)] =
      ordered.map { ($0.wording.what, $0.wording) } + [(phrases.ownWords, nil)]
    guard let choice = desk.form.one(phrases.askResponse, among: choices) else { return nil }
    return choice ?? askOwnWords()
  }

  private func askOwnWords() -> Wording? {
    let sorts = Response.Sort.allCases.map { (title: phrases.name(of: $0), choice: $0) }
    guard let sort = desk.form.one(phrases.askResponse, among: sorts),
      let what = desk.form.text(phrases.askWhatWasDone)
    else { return nil }
    return Wording(sort: sort, what: String(what.sanitisedLine.prefix(300)))
  }
}

extension Form {
  /// Asks whether something helped; "not known yet" is an answer too.
  func helped(_ question: String) -> Answer<Bool>? {
    let phrases = dialogue.phrases
    let choices: [(title: String, choice: Answer<Bool>)] = [
      (phrases.helpedYes, Answer(value: true)), (phrases.helpedNo, Answer(value: false)),
      (phrases.helpedUnknown, Answer(value: nil)),
    ]
    return one(question, among: choices)
  }

  /// Asks how far a proposal is.
  func proposal(_ current: Response.Proposal?) -> Response.Proposal? {
    let phrases = dialogue.phrases
    let choices = Response.Proposal.allCases.map { proposal in
      (title: phrases.name(of: proposal) + (proposal == current ? " ✓" : ""), choice: proposal)
    }
    return one(phrases.askProposal, among: choices)
  }
}
