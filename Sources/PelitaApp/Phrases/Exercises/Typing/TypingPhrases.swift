/// What exercises of the kind `typing` say.
protocol TypingPhrases {
}
