/// What exercises of the kind `keys` say.
protocol KeysPhrases {
}
