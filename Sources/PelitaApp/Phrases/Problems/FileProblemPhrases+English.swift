import Curriculum

extension EnglishPhrases {
  func explanation(of problem: FileProblem) -> Explanation {
    switch problem {
    case .noHeading:
      Explanation("The file has no heading.", "Begin the first step with a line such as # Title.")
    case .noHeader:
      Explanation("The header is missing.", "Begin the file with <!-- and lines key: value.")
    case .headerIgnored:
      Explanation(
        "LiaScript drops the whole header: a line in it is not key: value.",
        "Write a blank after each colon, and <!-- and --> on lines of their own.")
    case .headerKeyMissing(let key):
      Explanation("The header does not say \(key).", "Add a line \(key): … to the header.")
    case .headerValueUnusable(let key, let value):
      Explanation("\(key): \(value) cannot be used.", Self.headerCure(key))
    case .textBeforeHeading:
      Explanation("Text before the first heading is never shown.", "Move it under a heading.")
    case .frontMatter:
      Explanation("LiaScript drops what stands between ---.", "Use the comment <!-- … --> instead.")
    case .controlCharacter:
      Explanation("A control character stands here.", "Delete it and type the line anew.")
    case .unreadable(let error): explanation(of: error)
    }
  }

  private static func headerCure(_ key: String) -> String {
    switch key {
    case "lesson", "requires": "Use lowercase words joined by . or -, such as laptop.files."
    case "language": "Write id or en."
    case "minutes": "Write a whole number from 1 to 60."
    case "checked": "Write a date such as 2026-11-24."
    default: "Write a value after the colon."
    }
  }

  func explanation(of problem: StepProblem) -> Explanation {
    switch problem {
    case .stepIDMissing:
      Explanation("The step has no name.", "Write <!--- step: files.names ---> under the heading.")
    case .stepIDUnusable(let text):
      Explanation("\(text) cannot be the name of a step.", "Use lowercase words joined by . or -.")
    case .stepIDTwice(let text):
      Explanation("Two steps are called \(text).", "Give each step a name of its own.")
    case .stepTooLong(let words):
      Explanation("The step has \(words) words.", "Keep to 80, or make two steps of it.")
    case .lineTooWide(let columns):
      Explanation("The line is \(columns) columns wide.", "Keep listings and drawings to 72.")
    case .headingWithoutTitle:
      Explanation("This # makes no step.", "Write a blank and a title after it, or use backticks.")
    }
  }

  func explanation(of error: LessonReaderError) -> Explanation {
    switch error {
    case .tooLarge(let bytes, let limit):
      Explanation(
        "The file has \(bytes) bytes; \(limit) is the most.", "Make several lessons of it.")
    case .notText:
      Explanation("The file is no text.", "Save it as UTF-8 text with the ending .md.")
    }
  }

  func word(for severity: Finding.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .notice: "notice"
    }
  }

  func checkDone(files: Int, errors: Int, warnings: Int) -> String {
    "\(files) files checked: \(errors) errors, \(warnings) warnings."
  }

  func nothingToCheck(_ path: String) -> Explanation {
    Explanation("There is no lesson in \(path).", "Name a .md file or a folder with lessons.")
  }

  var helpModuleCheck: String { "Everything that is wrong in lessons: place, what, cure." }
  var helpModuleCheckPaths: String { "Lesson files, module folders, or folders of modules." }
  var helpModuleCheckStrict: String { "Warnings fail the check too." }
  var helpModuleShow: String { "What was understood of a lesson file." }
  var helpModuleShowFile: String { "A lesson file." }
  var helpModuleShowLenient: String { "Read it as a foreign course." }
}
