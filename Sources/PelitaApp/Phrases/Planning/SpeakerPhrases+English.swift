extension EnglishPhrases {
  var speakersTitle: String { "Speakers" }
  var noSpeakersYet: String { "No speaker is noted yet." }
  var keyNewSpeaker: String { "note a speaker" }
  var keySuggestSpeakers: String { "who could" }
  var suggestForWhat: String { "A speaker for what?" }
  var speakerIsKept: String { "The speaker is saved." }
  func removeSpeaker(_ name: String) -> String { "Remove \(name) from the speakers?" }
  func speakerIsRemoved(_ name: String) -> String { "\(name) is removed from the list." }
  var speakerKnows: String { "Knows" }
  var noCompetenceNamed: String { "Not noted yet." }
  var speakerFromWhere: String { "Where does the speaker come from?" }
  var whichColleague: String { "Which teacher?" }
  var speakerName: String { "What is the speaker's name?" }
  var speakerKnowsWhat: String { "What do they know well?" }
  var speakerRemark: String { "A remark, such as how to reach them (may stay empty)" }
  var whoSpeaks: String { "Who speaks?" }
  func speaksAbout(_ competences: String) -> String { "About: \(competences)" }
  var speakerStillOpen: String { "Still open" }
  var newSpeaker: String { "A new speaker" }
  func knowsSoMany(_ count: Int, of all: Int) -> String { "knows \(count) of \(all) competences" }
  var notKnown: String { "not known to know it" }
}
