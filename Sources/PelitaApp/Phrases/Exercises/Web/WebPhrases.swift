/// What exercises of the kind `web` say.
protocol WebPhrases {
}
