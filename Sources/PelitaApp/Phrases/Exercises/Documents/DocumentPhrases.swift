/// What exercises of the kind `documents` say.
protocol DocumentPhrases {
}
