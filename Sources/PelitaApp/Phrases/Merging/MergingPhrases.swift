import TrainingModel

/// Wording about two versions, one person under two ids, taking back.
protocol MergingPhrases:
  ConflictPhrases, RecordWordPhrases, SamePersonPhrases, TakingBackPhrases, QuarantinePhrases,
  MergingHelpPhrases
{}
