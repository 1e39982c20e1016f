/// Wording of speakers.
protocol SpeakerPhrases {
  var speakersTitle: String { get }
  var noSpeakersYet: String { get }
  var keyNewSpeaker: String { get }
  var keySuggestSpeakers: String { get }
  var suggestForWhat: String { get }
  var speakerIsKept: String { get }
  func removeSpeaker(_ name: String) -> String
  func speakerIsRemoved(_ name: String) -> String
  var speakerKnows: String { get }
  var noCompetenceNamed: String { get }
  var speakerFromWhere: String { get }
  var whichColleague: String { get }
  var speakerName: String { get }
  var speakerKnowsWhat: String { get }
  var speakerRemark: String { get }
  var whoSpeaks: String { get }
  func speaksAbout(_ competences: String) -> String
  var speakerStillOpen: String { get }
  var newSpeaker: String { get }
  func knowsSoMany(_ count: Int, of all: Int) -> String
  /// Nothing is known of the competences asked for.
  var notKnown: String { get }
}
