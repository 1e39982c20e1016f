import TrainingModel

extension EnglishPhrases {
  func name(of status: SessionStatus) -> String {
    switch status {
    case .planned: "planned"
    case .held: "held"
    case .interrupted: "interrupted"
    case .rescheduled: "rescheduled"
    case .cancelled: "cancelled"
    case .heldLater: "held on another day"
    }
  }

  func name(of part: Stage.Part) -> String {
    switch part {
    case .opening: "opening"
    case .material: "material"
    case .discussion: "discussion"
    case .practice: "practice"
    case .closingTask: "closing task"
    }
  }

  func name(of form: Material.Form) -> String {
    switch form {
    case .module: "module"
    case .handout: "hand-out"
    case .slides: "slides"
    case .video: "video"
    case .worksheet: "worksheet"
    case .other: "other"
    }
  }

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

  func minutes(_ count: Int) -> String { "\(count) \(count == 1 ? "minute" : "minutes")" }
  func peopleCount(_ count: Int) -> String {
    count == 0 ? "not noted yet" : "\(count) \(count == 1 ? "person" : "people")"
  }
  var change: String { "Change" }
  var remove: String { "Remove" }
  var yesRemove: String { "Yes, remove" }
  var stillOpenShort: String { "still open" }
  var dayIsOpen: String { "day still open" }
}
