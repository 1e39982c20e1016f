/// Help and complaints of the commands of planning.
protocol PlanningHelpPhrases {
  var helpNeeds: String { get }
  var helpNeedsDiscussion: String { get }
  var helpNeed: String { get }
  var helpCompetence: String { get }
  var helpNeedLevel: String { get }
  var helpNeedEvidence: String { get }
  var helpNeedWhy: String { get }
  var helpNewCompetence: String { get }
  var helpCompetences: String { get }
  var helpSpeakers: String { get }
  var helpSpeakersAbout: String { get }
  var helpSpeaker: String { get }
  var helpSpeakerName: String { get }
  var helpSpeakerSource: String { get }
  var helpSpeakerCompetence: String { get }
  var helpSpeakerRemark: String { get }
  var helpSpeakerRemove: String { get }
  var helpMeetings: String { get }
  var helpMeeting: String { get }
  var helpMeetingDiscussion: String { get }
  var helpMeetingTitle: String { get }
  var helpMeetingDay: String { get }
  var helpMeetingPlace: String { get }
  var helpMeetingPresent: String { get }
  var helpMeetingAgenda: String { get }
  var helpMeetingMinutes: String { get }
  var helpMeetingDecision: String { get }
  var helpDecisionWho: String { get }
  var helpDecisionUntil: String { get }
  var helpMeetingNew: String { get }
  var helpPlan: String { get }
  var helpPlanDiscussion: String { get }
  var helpPlanTopic: String { get }
  var helpPlanSession: String { get }
  var helpPlanCompetence: String { get }
  var helpPlanSpeaker: String { get }
  var helpPlanDay: String { get }
  var helpPlanSpan: String { get }
  var helpPlanMode: String { get }
  var helpPlanMaterial: String { get }
  var helpPlanStages: String { get }
  var helpPlanReason: String { get }
  var helpPlanMeeting: String { get }
  var helpPlanDecision: String { get }
  var helpSlots: String { get }
  var helpSlotsDiscussion: String { get }
  var helpSlotMinutes: String { get }
  var helpSlotFrom: String { get }
  var helpSlotTo: String { get }
  var helpSlotHours: String { get }
  var helpSlotWeekday: String { get }
  func noSuchCompetence(_ name: String, similar: [String]) -> Explanation
  func noSuchSpeaker(_ name: String, similar: [String]) -> Explanation
  func noSuchMeeting(_ name: String, similar: [String]) -> Explanation
  func noSuchPlannedSession(_ name: String, similar: [String]) -> Explanation
  func unknownWord(_ word: String, known: [String]) -> Explanation
  func notStageMinutes(_ text: String) -> Explanation
  var slotsAreImpossible: Explanation { get }
}
