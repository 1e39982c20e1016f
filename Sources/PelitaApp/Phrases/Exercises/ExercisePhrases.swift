/// What the frame around every practical exercise says.
protocol ExercisePhrases {
}
