/// Wording about what teachers say of their own classes, and what they allow.
protocol TeacherVoicePhrases: ApplicationPhrases, ApplicationHelpPhrases, AboutMePhrases,
  ConsentPhrases
{}
