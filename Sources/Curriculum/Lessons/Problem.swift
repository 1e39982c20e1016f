/// What can be wrong in a content file, with what its message needs.
public enum Problem: Hashable, Sendable {
  // The file as a whole.
  case noHeading
  case noHeader
  /// The header comment is there but its form makes LiaScript drop all of it.
  case headerIgnored
  case headerKeyMissing(String)
  case headerValueUnusable(key: String, value: String)
  case textBeforeHeading
  case frontMatter
  case controlCharacter

  // Steps.
  case stepIDMissing
  case stepIDUnusable(String)
  case stepIDTwice(String)
  case stepTooLong(words: Int)
  case lineTooWide(columns: Int)

  // Questions.
  case questionIDMissing
  case questionIDUnusable(String)
  case questionIDTwice(String)
  case solutionMissing
  case nothingRight
  case attributeUnknown(String)
  case attributeValueUnusable(name: String, value: String)
  case whyOutOfRange(Int)
  case orderColumnsUnusable
  case rightAlwaysAt(place: Int)
  case rightAlwaysLongest
  case exerciseUnknown(String)
  case lessonUnknown(String)

  // Traps: what LiaScript reads otherwise than it looks.
  case noBlankLineBeforeOptions
  case answerInParagraph(String)
  case blankLineBeforeHint
  case blankLineBeforeSolution
  case scriptBeforeHint
  case solutionUnclosed
  case tildeFence
  case fenceUnclosed
  case indentedCode
  case commentShown
  case twoComments
  case bulletWithTwoBlanks
  case optionWithoutText
  case optionWrapped
  case markUnusable(String)
  case optionsMixed
  case surveyByAccident(String)
  case selectionWithoutRight
  case inputWithoutContent
  case typographicMark(String)
  case wordInUnderscores(String)
  case macroUnknown(String)
  case macroTooShort(String)
  case macroTooDeep(String)
  case listMark(String)
  case lazyContinuation
  case nestedListIndent
  case referenceLink(String)
  case tagUnclosed(String)
  case headingWithoutTitle

  // What a lenient reader left out.
  case script
  case remoteImport(String)
  case remoteLink(String)
  case refusedTag(String)
  case embedding
  case audio
  case video
  case drawing
  case tooComplex

  // Two languages of one lesson, and modules.
  case languagesDiffer(LanguageDifference)
  case languageDiffersFromFolder(Language)
  case module(ModuleProblem)
  case moduleTitleDiffers(listed: String, written: String)
  case moduleLessonDiffers(listed: String, written: String)
  case moduleFileMissing(String)
  case moduleFileUnlisted
  case moduleFolderDiffers(listed: String, folder: String)
  case unreadable(LessonReaderError)
}

/// Where the two language versions of a lesson differ.
public enum LanguageDifference: Hashable, Sendable {
  case steps(here: Int, there: Int)
  case stepID(here: String, there: String)
  case questions(here: Int, there: Int)
  case questionID(here: String, there: String)
  case questionKind(id: String)
  case optionCount(id: String)
  case rightOptions(id: String)
  case lessonID(here: String, there: String)
}
