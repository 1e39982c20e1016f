/// What does not fit between the files of a module.
public enum ModuleMismatch: Hashable, Sendable {
  case description(ModuleProblem)
  case languagesDiffer(LanguageDifference)
  case languageDiffersFromFolder(Language)
  case moduleTitleDiffers(listed: String, written: String)
  case moduleLessonDiffers(listed: String, written: String)
  case moduleFileMissing(String)
  case moduleFileUnlisted
  case moduleFolderDiffers(listed: String, folder: String)
}
