/// What exercises of the kind `forms` say.
protocol FormPhrases {
}
