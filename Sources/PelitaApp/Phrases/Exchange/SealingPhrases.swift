/// Wording about sealed files and whom they are for.
protocol SealingPhrases {}
