/// Everything that can be found in any program, by the name under which it is told.
public enum ProgramReason: String, Hashable, CaseIterable, Sendable {
  // What it printed.
  case empty
  case printsNothing = "prints-nothing"
  case lineDiffers = "line-differs"
  case nearlySame = "nearly-same"
  case lineMissing = "line-missing"
  case lineExtra = "line-extra"
  case onlyShownInput = "only-shown-input"

  // How it is written.
  case noComment = "no-comment"
  case tooManyLinesChanged = "too-many-lines-changed"
  case nameGone = "name-gone"

  // What Python could not read.
  case bracketOpen = "bracket-open"
  case quoteOpen = "quote-open"
  case colonMissing = "colon-missing"
  case commaMissing = "comma-missing"
  case oneEquals = "one-equals"
  case printBrackets = "print-brackets"
  case robotWord = "robot-word"
  case indentMissing = "indent-missing"
  case indentUnexpected = "indent-unexpected"
  case indentUneven = "indent-uneven"
  case syntax

  // What went wrong on the way.
  case nameMisspelt = "name-misspelt"
  case nameUnknown = "name-unknown"
  case nameNotSetYet = "name-not-set-yet"
  case textPlusNumber = "text-plus-number"
  case textCompared = "text-compared"
  case notANumber = "not-a-number"
  case indexOutside = "index-outside"
  case keyMissing = "key-missing"
  case divisionByZero = "division-by-zero"
  case moduleMissing = "module-missing"
  case asksTooOften = "asks-too-often"
  case memoryFull = "memory-full"
  case recursion
  case exception

  // What stopped it.
  case endless
  case tooMuchOutput = "too-much-output"
  case deniedFiles = "denied-files"
  case deniedNetwork = "denied-network"
  case deniedPrograms = "denied-programs"

  // What kept it from being checked.
  case crashed
  case noPython = "no-python"
  case noLimits = "no-limits"
}
