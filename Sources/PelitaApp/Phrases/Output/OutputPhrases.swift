/// Wording about report, tables, calendar and other files.
protocol OutputPhrases:
  ReportPhrases, ReportStoryPhrases, OutputMenuPhrases, OutputHelpPhrases, SheetPhrases
{}
