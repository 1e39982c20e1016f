/// Wording about needs, meetings, speakers, sessions to come, times.
protocol PlanningPhrases:
  NeedPhrases, SpeakerPhrases, MeetingPhrases, SessionPlanPhrases, PlanWarningPhrases, SlotPhrases,
  PlanningNamePhrases, PlanningHelpPhrases
{}
