/// What exercises of the kind `python` say.
protocol PythonPhrases {
}
