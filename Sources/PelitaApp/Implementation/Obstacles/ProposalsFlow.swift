import Terminal
import TrainingModel

/// Proposals for a room to the education office, and how far each is.
struct ProposalsFlow {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  /// Plays until somebody goes back.
  func run() throws {
    while true {
      let proposals = ObstacleOverview(desk.model).proposals
      var heading = Screen()
      heading.add(phrases.proposalsTitle, .title)
      if proposals.isEmpty { heading.add(phrases.noProposals) }
      let listing = Listing(
        heading: heading,
        items: proposals.map { Listing.Item(title: phrases.listed($0.body), choice: $0) })
      guard case .chosen(let entry) = desk.dialogue.pick(listing) else { return }
      _ = try renew(entry)
    }
  }

  /// Asks how far a proposal is; whether that was kept.
  func renew(_ entry: Entry<Response>) throws -> Bool {
    guard let proposal = desk.form.proposal(entry.body.proposal) else { return false }
    var body = entry.body
    body.proposal = proposal
    // A room that was approved helps; before that nobody knows.
    body.worked = proposal == .approved ? true : proposal == .refused ? false : nil
    try desk.keep(body, inPlaceOf: entry)
    return true
  }
}
