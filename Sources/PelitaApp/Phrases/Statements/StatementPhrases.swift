/// Wording about statements for a learning record store.
protocol StatementPhrases {}
