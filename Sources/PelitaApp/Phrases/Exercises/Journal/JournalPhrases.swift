/// What exercises of the kind `journal` say.
protocol JournalPhrases {
}
