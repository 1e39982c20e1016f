import TrainingModel

extension EnglishPhrases {
  func name(of status: SessionStatus) -> String {
    switch status {
    case .planned: "planned"
    case .held: "held"
    case .interrupted: "broken off"
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

  func name(of outcome: Stage.Outcome) -> String {
    switch outcome {
    case .asPlanned: "as planned"
    case .shortened: "shortened"
    case .replaced: "replaced"
    case .notHeld: "not held"
    }
  }

  func name(of sort: Obstacle.Sort) -> String {
    switch sort {
    case .room: "room"
    case .power: "power"
    case .network: "network"
    case .timeClash: "time clash"
    case .skill: "IT skill"
    case .other: "other"
    }
  }

  func name(of sort: Response.Sort) -> String {
    switch sort {
    case .existingRoom: "used a room there is"
    case .roomProposal: "proposal for a room"
    case .offlineMaterial: "material without internet"
    case .discussion: "discussion"
    case .reschedule: "rescheduled"
    case .worksheet: "worksheet for pupils"
    case .mentoring: "special mentoring"
    case .module: "IT module to practise alone"
    case .other: "other"
    }
  }

  func name(of proposal: Response.Proposal) -> String {
    switch proposal {
    case .drafted: "drafted"
    case .sent: "sent"
    case .approved: "approved"
    case .refused: "not approved"
    }
  }

  func name(of standing: ObstacleStory.Standing) -> String {
    switch standing {
    case .open: "no response yet"
    case .waiting: "outcome not known yet"
    case .helped: "helped"
    case .notHelped: "has not helped yet"
    }
  }

  func name(of presence: Attendance.Presence) -> String {
    switch presence {
    case .present: "present"
    case .partly: "there for a part"
    case .excused: "excused"
    case .absent: "absent"
    }
  }

  func name(of level: Evaluation.Level) -> String {
    switch level {
    case .reaction: "Reaction"
    case .learning: "Learning"
    case .useInClass: "Use in class"
    case .result: "Result for the school"
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

  func helped(_ worked: Bool?) -> String {
    switch worked {
    case true?: "yes"
    case false?: "no"
    case nil: "not known yet"
    }
  }

  func openPoint(_ point: OpenPoint) -> String {
    switch point {
    case .dayIsMissing: "no day has been set"
    case .notNoted: "its day is past, what became of it is not noted (type 2)"
    case .restNotPlanned: "when it goes on has not been said (type 2)"
    case .materialsNotPrepared(let count): "material not ready: \(count) (type 7)"
    case .stagesNotNoted(let parts):
      "stages not noted (type 1): " + parts.map { name(of: $0) }.joined(separator: ", ")
    case .attendanceNotNoted(let count): "attendance not noted: \(count) (type 3)"
    case .obstaclesWithoutResponse(let count): "obstacles without a response: \(count) (type 5)"
    case .responsesNotKnown(let count):
      "obstacles of which the outcome is not known: \(count) (type 5)"
    case .noAssignment: "no assignment follows yet (type 4)"
    case .assignmentsOpen(let count): "assignments not completed, going by the files: \(count)"
    case .noClassApplication: "nobody has told yet what came of it in class"
    case .notEvaluated: "not evaluated yet (type 6)"
    }
  }
}
