/// What exercises of the kind `folders` say.
protocol FoldersPhrases {
}
