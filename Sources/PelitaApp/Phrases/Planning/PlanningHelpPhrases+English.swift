extension EnglishPhrases {
  var helpNeeds: String { "What teachers need: who lacks what, which session answers it." }
  var helpNeedsDiscussion: String {
    "Needs that people noted, and those that progress files show where nobody noted any."
  }
  var helpNeed: String { "Note a teacher's need, or mark it as met (--level able)." }
  var helpCompetence: String { "A competence's code or name (see pelita trainer competences)." }
  var helpNeedLevel: String { "notYet, withHelp or able." }
  var helpNeedEvidence: String { "selfReport, observation, placement or progress." }
  var helpNeedWhy: String { "What it is needed for; the whole school reads it." }
  var helpNewCompetence: String { "A new competence of the school's own, of this name." }
  var helpCompetences: String { "The list of competences with their lessons." }
  var helpSpeakers: String { "The list of speakers, and who could teach something." }
  var helpSpeakersAbout: String { "A competence's code (may be repeated): who knows it." }
  var helpSpeaker: String { "Note, change or remove a speaker." }
  var helpSpeakerName: String { "The speaker's name." }
  var helpSpeakerSource: String { "colleague, educationOffice, university or other." }
  var helpSpeakerCompetence: String { "A competence they know (may be repeated)." }
  var helpSpeakerRemark: String { "A remark, such as how to reach them." }
  var helpSpeakerRemove: String { "Remove from the list." }
  var helpMeetings: String { "All meetings with their minutes and decisions." }
  var helpMeeting: String { "Note a meeting, or add to one that is there." }
  var helpMeetingDiscussion: String {
    "Such as: pelita trainer meeting \"Curriculum\" --minutes \"Many cannot find their files\" "
      + "--decision \"Practise files and folders\" --until +7"
  }
  var helpMeetingTitle: String { "The meeting's title; one that is there goes on." }
  var helpMeetingDay: String { "The day: 2026-11-27, 27-11 or +7; empty: today." }
  var helpMeetingPlace: String { "The place." }
  var helpMeetingPresent: String { "Somebody present (may be repeated)." }
  var helpMeetingAgenda: String { "A point of the agenda (may be repeated)." }
  var helpMeetingMinutes: String { "A line of minutes (may be repeated)." }
  var helpMeetingDecision: String { "A decision (may be repeated)." }
  var helpDecisionWho: String { "Who sees to the decision (may be repeated)." }
  var helpDecisionUntil: String { "Until when it is to be done." }
  var helpMeetingNew: String { "A new meeting although the title is there." }
  var helpPlan: String { "Plan a session, or change a plan (--session); with its warnings." }
  var helpPlanDiscussion: String {
    "Warnings forbid nothing: a need without a session, a clashing time, a speaker who is not known "
      + "to know it."
  }
  var helpPlanTopic: String { "The session's topic." }
  var helpPlanSession: String { "The id or topic of the session to change; empty: a new one." }
  var helpPlanCompetence: String { "A competence's code or name (may be repeated)." }
  var helpPlanSpeaker: String { "A speaker's name (may be repeated)." }
  var helpPlanDay: String { "The day: 2026-11-27, 27-11 or +7." }
  var helpPlanSpan: String { "The time, such as 13.00-14.30." }
  var helpPlanMode: String { "together, online or selfPaced." }
  var helpPlanMaterial: String { "The title of a material to prepare (may be repeated)." }
  var helpPlanStages: String {
    "Minutes of the five stages (opening, material, discussion, practice, task): 10+30+20+50+10."
  }
  var helpPlanReason: String { "The reason, when the day of an existing session moves." }
  var helpPlanMeeting: String { "The meeting that decided on it: title or id." }
  var helpPlanDecision: String { "The decision's number in that meeting, from 1." }
  var helpSlots: String { "When people can meet: fewest clashes first." }
  var helpSlotsDiscussion: String {
    "From timetables and other sessions. Teachers without a timetable count as free."
  }
  var helpSlotMinutes: String { "How many minutes." }
  var helpSlotFrom: String { "From this day: 2026-11-27, 27-11 or +1." }
  var helpSlotTo: String { "Until this day at the latest." }
  var helpSlotHours: String { "Between which hours, such as 07.00-16.00." }
  var helpSlotWeekday: String {
    "A possible weekday, such as saturday (may be repeated); empty: Monday to Saturday."
  }
  func noSuchCompetence(_ name: String, similar: [String]) -> Explanation {
    notFound("competence", name, similar, list: "pelita trainer competences")
  }
  func noSuchSpeaker(_ name: String, similar: [String]) -> Explanation {
    notFound("speaker", name, similar, list: "pelita trainer speakers")
  }
  func noSuchMeeting(_ name: String, similar: [String]) -> Explanation {
    notFound("meeting", name, similar, list: "pelita trainer meetings")
  }
  func noSuchPlannedSession(_ name: String, similar: [String]) -> Explanation {
    notFound("session", name, similar, list: "pelita trainer needs")
  }
  func unknownWord(_ word: String, known: [String]) -> Explanation {
    Explanation(
      what: "\"\(word)\" is not known here.", cure: "Known: \(known.joined(separator: ", ")).")
  }
  func notStageMinutes(_ text: String) -> Explanation {
    Explanation(
      what: "\"\(text)\" is not minutes for five stages.",
      cure: "Write five numbers, such as --stages 10+30+20+50+10.")
  }
  var slotsAreImpossible: Explanation {
    Explanation(
      what: "Such a time cannot be looked for.",
      cure: "The length has to fit into the hours, and the last day does not precede the first.")
  }

  private func notFound(
    _ kind: String, _ name: String, _ similar: [String], list: String
  ) -> Explanation {
    Explanation(
      what: "There is no \(kind) \"\(name)\".",
      cure: similar.isEmpty
        ? "See the list: \(list)" : "Perhaps: \(similar.joined(separator: "; "))?")
  }
}
