/// Wording about a session: before, during and after.
protocol ImplementationPhrases {}
