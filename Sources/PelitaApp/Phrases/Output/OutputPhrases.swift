/// Wording about report, tables, calendar and other files.
protocol OutputPhrases:
  ReportPhrases, ReportStoryPhrases, ReportQuestionPhrases, ReportSubjectPhrases, OutputMenuPhrases,
  OutputHelpPhrases, SheetPhrases
{}
