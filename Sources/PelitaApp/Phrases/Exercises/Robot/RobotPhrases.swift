/// What exercises of the kind `robot` say.
protocol RobotPhrases {
}
