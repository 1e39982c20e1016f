/// Help for the commands of planning.
protocol PlanningHelpPhrases {}
