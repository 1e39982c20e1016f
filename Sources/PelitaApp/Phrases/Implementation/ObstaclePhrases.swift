import TrainingModel

/// Wording of obstacles and what is done about them.
protocol ObstaclePhrases {
  var obstaclesTitle: String { get }
  var noObstacles: String { get }
  func obstacleCounts(_ overview: ObstacleOverview) -> String
  var keyNewObstacle: String { get }
  var keyNewResponse: String { get }
  var keyProposals: String { get }
  var keySummary: String { get }
  var askObstacle: String { get }
  var ownWords: String { get }
  var askSort: String { get }
  var askWhatGotInTheWay: String { get }
  var askObstacleDay: String { get }
  var obstacleIsKept: String { get }
  var askResponse: String { get }
  var askWhichObstacles: String { get }
  var askWhatWasDone: String { get }
  var responseIsKept: String { get }
  var didItHelp: String { get }
  /// Such as "membantu: ya".
  func toldHelp(_ helped: String) -> String
  func didItHelp(_ response: String) -> String
  var helpedYes: String { get }
  var helpedNo: String { get }
  var helpedUnknown: String { get }
  var helpIsKept: String { get }
  var askProposal: String { get }
  var proposalIsKept: String { get }
  var proposalsTitle: String { get }
  var noProposals: String { get }
  var lineAddResponse: String { get }
  var lineDidItHelp: String { get }
  var lineProposal: String { get }
  var lineCorrectWords: String { get }
  func obstacleConcerns(_ topic: String) -> String
  func helpedOutOf(_ helped: Int, of count: Int) -> String
  func openCount(_ count: Int) -> String
  var nothingToRespondTo: String { get }
}
