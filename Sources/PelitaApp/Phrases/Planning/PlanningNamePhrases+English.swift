import TrainingModel

extension EnglishPhrases {
  func level(_ level: Need.Level) -> String {
    switch level {
    case .notYet: "not yet able"
    case .withHelp: "able with help"
    case .able: "able"
    }
  }

  func evidence(_ evidence: Need.Evidence) -> String {
    switch evidence {
    case .placement: "from the placement check"
    case .progress: "from a progress file"
    case .selfReport: "in the teacher's own words"
    case .observation: "seen by a colleague or mentor"
    }
  }

  func source(_ source: Speaker.Source) -> String {
    switch source {
    case .colleague: "teacher of this school"
    case .educationOffice: "education office"
    case .university: "university"
    case .other: "from elsewhere"
    }
  }

  func proof(_ proof: CompetenceHolder.Proof) -> String {
    switch proof {
    case .namedAsSpeaker: "noted as knowing it"
    case .mastered(let lessons): "mastered its \(lessons) \(lessons == 1 ? "lesson" : "lessons")"
    case .recordedAsAble: "noted as able"
    case .completed(let lessons):
      "completed its \(lessons) \(lessons == 1 ? "lesson" : "lessons")"
    }
  }

  func mode(_ mode: Session.Mode) -> String {
    switch mode {
    case .together: "face to face"
    case .online: "online"
    case .selfPaced: "alone, with Pelita"
    }
  }

  func peopleCount(_ count: Int) -> String {
    count == 0 ? "not noted yet" : "\(count) \(count == 1 ? "person" : "people")"
  }
  var change: String { "Change" }
  var remove: String { "Remove" }
  var yesRemove: String { "Yes, remove" }
  var stillOpenShort: String { "still open" }
  var dayIsOpen: String { "day still open" }
}
