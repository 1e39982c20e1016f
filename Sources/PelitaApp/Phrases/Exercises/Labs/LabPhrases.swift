/// What exercises of the kind `labs` say.
protocol LabPhrases {
}
