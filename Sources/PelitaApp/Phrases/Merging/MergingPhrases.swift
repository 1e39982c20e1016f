/// Wording about two versions, one person under two ids, taking back.
protocol MergingPhrases {}
