/// Wording about what mentors look at every week.
protocol WeeklyPhrases: HardActivityPhrases, EffectPhrases, FollowUpPhrases, WeeklyHelpPhrases,
  GridPhrases, TeacherSectionPhrases, ImportProgressPhrases, PrintListPhrases
{}
