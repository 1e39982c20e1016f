import TrainingModel

extension EnglishPhrases {
  var obstaclesTitle: String { "Obstacles and responses" }
  var noObstacles: String { "No obstacle noted yet. Type c to note one." }
  func obstacleCounts(_ overview: ObstacleOverview) -> String {
    "Obstacles: \(overview.stories.count), without a response: \(overview.open.count)."
  }
  var keyNewObstacle: String { "note an obstacle" }
  var keyNewResponse: String { "a response to several" }
  var keyProposals: String { "proposals for a room" }
  var keySummary: String { "summary" }
  var askObstacle: String { "Which obstacle?" }
  var ownWords: String { "In your own words" }
  var askSort: String { "What sort is it?" }
  var askWhatGotInTheWay: String { "Tell in a few words what got in the way." }
  var askObstacleDay: String { "When?" }
  var obstacleIsKept: String { "The obstacle is saved." }
  var askResponse: String { "What was done?" }
  var askWhichObstacles: String { "About which obstacles?" }
  var askWhatWasDone: String { "Tell in a few words what was done. (you may leave it empty)" }
  var responseIsKept: String { "The response is saved." }
  var didItHelp: String { "Did it help?" }
  func toldHelp(_ helped: String) -> String { "helped: \(helped)" }
  func didItHelp(_ response: String) -> String { "Did \"\(response)\" help?" }
  var helpedYes: String { "Yes, it helped" }
  var helpedNo: String { "No" }
  var helpedUnknown: String { "Not known yet" }
  var helpIsKept: String { "Saved." }
  var askProposal: String { "How far is the proposal?" }
  var proposalIsKept: String { "The status of the proposal is saved." }
  var proposalsTitle: String { "Proposals for a room" }
  var noProposals: String { "No proposals yet. Note one as a response to a lack of rooms." }
  var lineAddResponse: String { "Note a response" }
  var lineDidItHelp: String { "Did it help?" }
  var lineProposal: String { "Status of the proposal" }
  var lineCorrectWords: String { "Correct the words" }
  func obstacleConcerns(_ topic: String) -> String { "at the session \(topic)" }
  func helpedOutOf(_ helped: Int, of count: Int) -> String { "helped \(helped) of \(count)" }
  func openCount(_ count: Int) -> String { "without a response: \(count)" }
  var nothingToRespondTo: String { "Note the obstacle first, then the response." }
}
