/// Wording about a session: before, during and after.
protocol ImplementationPhrases:
  AroundNamePhrases, SessionPagePhrases, SessionMovePhrases, StageNotePhrases, PresencePhrases,
  PreparationPhrases, ObstaclePhrases, EvaluationPhrases, SessionPaperPhrases, AroundHelpPhrases
{}
