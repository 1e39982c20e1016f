/// Wording about needs, meetings, speakers, sessions to come, times.
protocol PlanningPhrases {}
