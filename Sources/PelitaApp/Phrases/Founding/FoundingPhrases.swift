/// Wording about a new school file, roster and timetable.
protocol FoundingPhrases: NewSchoolPhrases, TablePhrases, SchoolSettingsPhrases,
  SeedPhrases
{}
