import Curriculum

extension EnglishPhrases {
  func explanation(of trap: TextTrap) -> Explanation {
    switch trap {
    case .tildeFence: Explanation("~~~ makes no listing.", "Use ``` instead.")
    case .fenceUnclosed:
      Explanation("This ``` is never closed.", "Write ``` after the listing, at the line's start.")
    case .indentedCode:
      Explanation("Indented text is no listing.", "Put it between ```, or at the line's start.")
    case .commentShown:
      Explanation("Readers see this comment.", "Write notes as <!--- … --> with three dashes.")
    case .typographicMark(let mark):
      Explanation("\(mark) turns into another character.", "Put it in backticks.")
    case .wordInUnderscores(let word):
      Explanation("\(word) turns into italics.", "Put it in backticks.")
    case .macroUnknown(let name):
      Explanation("Nothing defines @\(name).", "Add \(name): … to the header.")
    case .macroTooShort(let name):
      Explanation("\(name) is too short for a macro.", "Use two letters or more.")
    case .macroTooDeep:
      Explanation("Macros use one another without end.", "Write the text out.")
    case .listMark(let mark):
      Explanation("\(mark) makes no list.", "Write a number and a full stop: 1.")
    case .lazyContinuation:
      Explanation("This line is not part of the one above.", "Indent it, or write > before it.")
    case .nestedListIndent:
      Explanation("This list is too far in.", "Indent it by 2 under -, by 3 under 1.")
    case .referenceLink(let text):
      Explanation("\(text) is no link here.", "Write [text](address).")
    case .tagUnclosed(let name):
      Explanation("<\(name)> is shown as text.", "Close it, or put it in backticks.")
    }
  }

  func explanation(of loss: Loss) -> Explanation {
    switch loss {
    case .script: Explanation("Scripts are not run.", "The question or text stays, unchecked.")
    case .remoteImport(let address):
      Explanation("\(address) is not loaded.", "Macros from it stay as they are written.")
    case .remoteLink(let address):
      Explanation("\(address) is not loaded.", "Only the text is shown.")
    case .refusedTag(let name):
      Explanation("<\(name)> needs a browser.", "Open the course in LiaScript to see it.")
    case .embedding:
      Explanation("Embedded pages are shown as links.", "Open the address in a browser.")
    case .audio: Explanation("Sound is shown as a link.", "Open the address in a browser.")
    case .video: Explanation("Films are shown as links.", "Open the address in a browser.")
    case .drawing: Explanation("A drawing is left out.", "Use a picture with a description.")
    case .tooComplex:
      Explanation("The step is too tangled to read on.", "Make several steps of it.")
    }
  }

  func explanation(of mismatch: ModuleMismatch) -> Explanation {
    switch mismatch {
    case .description(let problem): explanation(of: problem)
    case .languagesDiffer(let difference): explanation(of: difference)
    case .languageDiffersFromFolder(let language):
      Explanation("The folder says \(language.rawValue).", "Write the same after language:.")
    case .moduleTitleDiffers(let listed, let written):
      Explanation("The title is \(written), listed as \(listed).", "Write the same in both.")
    case .moduleLessonDiffers(let listed, let written):
      Explanation("The lesson is \(written), listed as \(listed).", "Write the same in both.")
    case .moduleFileMissing(let path):
      Explanation("\(path) is missing.", "Write it, or take it out of module.yaml.")
    case .moduleFileUnlisted:
      Explanation("No lesson of the module has this file.", "List it in module.yaml.")
    case .moduleFolderDiffers(let listed, let folder):
      Explanation("The module \(listed) is in the folder \(folder).", "Give both one name.")
    }
  }

  func explanation(of difference: LanguageDifference) -> Explanation {
    switch difference {
    case .steps(let here, let there):
      Explanation("\(here) steps here, \(there) in the other language.", "Make them the same.")
    case .stepID(let here, let there):
      Explanation("The step is \(here) here and \(there) there.", "Use one name and one order.")
    case .questions(let here, let there):
      Explanation("\(here) questions here, \(there) there.", "Ask the same in both languages.")
    case .questionID(let here, let there):
      Explanation("The question is \(here) here and \(there) there.", "Use one name.")
    case .questionKind(let id):
      Explanation("\(id) is of another kind there.", "Use the same kind in both languages.")
    case .optionCount(let id):
      Explanation("\(id) has another number of options there.", "Make them the same.")
    case .rightOptions(let id):
      Explanation("\(id) has other right answers there.", "Keep the order of the options.")
    case .lessonID(let here, let there):
      Explanation("The lesson is \(here) here and \(there) there.", "Use one name.")
    }
  }

  func explanation(of problem: ModuleProblem) -> Explanation {
    switch problem {
    case .tooLarge(let bytes, let limit):
      Explanation("The description has \(bytes) bytes of \(limit).", "Keep only what it needs.")
    case .unreadable(let reason):
      Explanation("The description is no YAML: \(reason)", "Compare it with another module's.")
    case .anchorOrAlias(let line):
      Explanation("Line \(line) has an anchor or alias.", "Write the value out, or in quotes.")
    case .missing(let key): Explanation("\(key): is missing.", "Add it to module.yaml.")
    case .malformed(let key):
      Explanation("The value of \(key): has the wrong form.", "Compare it with another module's.")
    case .unknownKey(let key): Explanation("Nobody knows \(key):.", "Correct or delete it.")
    case .unsafeFile(let name):
      Explanation("\(name) cannot be a lesson's file.", "Use a plain name that ends in .md.")
    case .duplicateLesson(let id):
      Explanation("\(id.text) is listed twice.", "List each lesson once.")
    }
  }
}
