extension EnglishPhrases {
  var helpSessions: String { "All sessions: those to come first, then those that were." }
  var helpSession: String { "One session: plan, stages, attendance, obstacles, what follows." }
  var helpSessionName: String { "The session's id, its topic, or a part of it." }
  var helpSessionMove: String {
    "Note what happened: held, interrupted, rescheduled, cancelled, heldLater, discussion."
  }
  var helpMoveTo: String {
    "held, interrupted, rescheduled, cancelled, heldLater, or discussion (moved to discussion)."
  }
  var helpMoveReason: String { "The reason, in a few words." }
  var helpMoveDay: String { "The new day, or the day it was held: 2026-11-28, 28-11 or +7." }
  var helpMoveSpan: String { "The new time, such as 08:00-11:00." }
  var helpMoveObstacle: String {
    "Note the obstacle too: room, power, network, timeClash, skill, other."
  }
  var helpAttend: String { "Note attendance; whoever is not named nor noted yet was there." }
  var helpAttendAbsent: String { "Somebody who was absent (may be repeated)." }
  var helpAttendExcused: String { "Somebody who was excused (may be repeated)." }
  var helpAttendPartly: String { "Somebody who was there for a part (may be repeated)." }
  var helpAttendPresent: String { "Somebody who was there after all (may be repeated)." }
  var helpStage: String {
    "Note one stage of a session: as planned, shortened, replaced, or not held."
  }
  var helpStagePart: String { "opening, material, discussion, practice or closingTask." }
  var helpStageOutcome: String { "asPlanned, shortened, replaced or notHeld." }
  var helpStageActual: String { "What was done, or used instead." }
  var helpStageMinutes: String { "How many minutes." }
  var helpStageCause: String { "The cause: room, power, network, timeClash, skill, other." }
  var helpObstacles: String { "Obstacles by sort, what was done, and whether it helped." }
  var helpFrom: String { "From this day: 2026-07-01 or 01-07-2026." }
  var helpUntil: String { "Until this day." }
  var helpObstacle: String { "Note an obstacle." }
  var helpObstacleSort: String { "room, power, network, timeClash, skill or other." }
  var helpObstacleWhat: String { "What happened." }
  var helpOfSession: String { "At which session." }
  var helpOnDay: String { "When; empty: today." }
  var helpRespond: String { "Note a response to obstacles, or bring one up to date." }
  var helpResponseSort: String {
    "existingRoom, roomProposal, offlineMaterial, discussion, reschedule, worksheet, mentoring, "
      + "module or other."
  }
  var helpRespondTo: String { "An obstacle's id (may be repeated)." }
  var helpRespondUpdate: String { "The id of the response to bring up to date." }
  var helpWorked: String { "Whether it helped: yes or no; empty: not known yet." }
  var helpProposal: String { "How far a proposal for a room is: drafted, sent, approved, refused." }
  var helpEvaluate: String {
    "The four levels of evaluation of a session or a period; with words: saved."
  }
  var helpEvaluateName: String { "The session; empty for a period (--from, --until)." }
  var helpEvaluateWords: String { "Words for this level." }
  var helpEvaluateReactionCount: String { "How many were content: 14/16; \"\" removes it." }
  var helpReadiness: String { "Who can already do what a session needs, and what is made ready." }
  var helpReadinessNeeds: String {
    "A lesson that should be known before (may be repeated); saved."
  }
  var helpReadinessDone: String { "The number of a line of the check-list that is done." }
  var helpReadinessAssign: String { "Assign what is missing to those who need it." }
  var helpReadinessKeepPairs: String { "Keep the seats in pairs as suggested." }
  var helpAssignSession: String { "The session that it follows from: id, topic or a part of it." }
  var helpPrint: String { "Make an A4 page to print: attendance list, minutes, check-list." }
  var helpPrintKind: String { "attendance, minutes or checklist." }
  var helpPrintName: String { "A session's id or topic; for minutes a meeting's id or title too." }
  func noSuchSession(_ name: String, similar: [String]) -> Explanation {
    Explanation(
      what: "There is no session \"\(name)\".",
      cure: similar.isEmpty
        ? "See the list with pelita trainer sessions."
        : "Perhaps: \(similar.joined(separator: "; ")).")
  }
  func noSuchObstacle(_ name: String) -> Explanation {
    Explanation(
      what: "There is no obstacle \"\(name)\".",
      cure: "See the ids with pelita trainer obstacles --json.")
  }
  func noSuchResponse(_ name: String) -> Explanation {
    Explanation(
      what: "There is no response \"\(name)\".",
      cure: "See the ids with pelita trainer obstacles --json.")
  }
  func notOneOf(_ word: String, known: [String]) -> Explanation {
    Explanation(
      what: "\"\(word)\" is not known here.", cure: "Known are: \(known.joined(separator: ", ")).")
  }
  func moveNotPossible(_ to: String, from: String, possible: [String]) -> Explanation {
    Explanation(
      what: "This session is \(from); \(to) is not possible.",
      cure: possible.isEmpty
        ? "The session is over." : "Possible are: \(possible.joined(separator: ", ")).")
  }
  var reasonIsMissing: Explanation {
    Explanation(what: "There is no reason.", cure: "Add --reason \"…\".")
  }
  var periodIsMissing: Explanation {
    Explanation(
      what: "Name a session, or a period.", cure: "Such as: --from 2026-07-01 --until 2026-12-31.")
  }
  var keptWord: String { "Saved." }
}
