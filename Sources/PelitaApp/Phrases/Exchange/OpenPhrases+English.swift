import RecordExchange
import Terminal
import TrainingModel

extension EnglishPhrases {
  var openWhich: String { "Open a file" }
  func fileLine(_ kind: ExchangeKind, who: String) -> String {
    switch kind {
    case .progress: "Learning record of \(who)"
    case .assignment: "Assignment or reply from \(who)"
    case .school: "School's record from \(who)"
    case .modulePack: "Pack of lessons from \(who)"
    }
  }
  var nothingFound: String { "No new file on the flash disk or in Downloads." }
  var nothingFoundNoDrive: String {
    "No new file yet. No flash disk is plugged in; Downloads was looked through."
  }
  var lookOnPhone: String { "Look on the phone, by USB cable" }
  var enterOpensAll: String { "Press Enter to open all of them." }
  var enterLooksAgain: String { "Plug in the flash disk, wait a moment, then press Enter." }
  func nothingOnPhone(_ name: String) -> Explanation {
    Explanation(
      what: "No Pelita file is visible on the phone \(name) yet.",
      cure: "Unlock its screen, choose \"File transfer\", then try again.")
  }

  func title(of opened: OpenedFile, made: String) -> String {
    let header = opened.header
    let who = header.who.sanitisedLine
    if case .ownRecord = opened { return "Your own record from another laptop · \(made)" }
    return fileLine(header.kind, who: who) + " · \(made)"
  }

  func news(
    in opened: OpenedFile, title: (Assignment) -> String, day: (Day) -> String
  ) -> [String] {
    switch opened {
    case .mail(let offer): mailNews(offer, title: title, day: day)
    case .ownRecord(_, let newCount):
      [
        newCount == 0
          ? "Nothing new: all of it is on this laptop already."
          : Self.counted(newCount, "learning step")
            + " not on this laptop yet. What is here stays here."
      ]
    case .othersRecord:
      ["This record is for a mentor. A mentor opens it with: pelita mentor"]
    case .other(let header):
      switch header.kind {
      case .school: ["This record is for mentors and trainers: pelita school merge"]
      default: ["Pelita on this laptop cannot install packs of lessons yet."]
      }
    }
  }

  private func mailNews(
    _ offer: MailOffer, title: (Assignment) -> String, day: (Day) -> String
  ) -> [String] {
    guard !offer.isEmpty else {
      return [
        offer.quarantinedCount > 0
          ? "What is in this file cannot be trusted yet. Nothing is kept."
          : "Nothing new here. All of it was opened before."
      ]
    }
    var lines: [String] = offer.assignments.map { entry in
      "·  Assignment: \(title(entry.body))"
        + (entry.body.due.map { ", until \(day($0))" } ?? "")
        + (entry.body.why.isEmpty ? "" : " — \(entry.body.why.sanitisedLine)")
    }
    if !offer.replies.isEmpty {
      lines.append("·  \(offer.replies.count) from your mentor in reply")
    }
    if lines.isEmpty { lines.append("·  News about assignments and people at school") }
    if offer.quarantinedCount > 0 {
      lines.append("·  \(offer.quarantinedCount) parts cannot be read yet; the rest is good")
    }
    return lines
  }

  var takeFileIn: String { "Keep it here" }
  var takeIntoSchool: String { "Take it into the school's record" }
  var notNow: String { "Not now" }
  func tookIn(_ opened: OpenedFile) -> String {
    switch opened {
    case .mail(let offer) where !offer.assignments.isEmpty:
      "Saved. The assignment is on the home screen, number 2."
    case .mail(let offer) where !offer.replies.isEmpty:
      "Saved. Read the reply on the home screen: press y."
    default: "Saved."
    }
  }
  func newLaptop(of name: String) -> String { "\(name) uses a laptop that is not known here." }
  var compareByTelephone: String {
    "If in doubt, telephone and compare these digits (there: pelita doctor):"
  }
  var keyIsTheirs: String { "Yes, it is theirs" }
  var keyIsUnsure: String { "Not sure, keep nothing" }
  func isThisYourRecord(_ who: String) -> String { "This is the learning record of \(who)." }
  var useItHere: String { "It is mine: use it on this laptop" }
  var notMyRecord: String { "Not mine" }
  func recordIsHere(_ count: Int) -> String {
    "Your record is on this laptop now (" + Self.counted(count, "learning step") + ")."
  }
}
