import ArgumentParser
import Curriculum
import Workbench

/// `pelita module show FILE.md [--json] [--lenient]`: what was understood of a file.
struct ModuleShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: HelpLanguage.phrases.helpModuleShow)
  }

  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpModuleShowFile))
  var file: String
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpModuleShowLenient))
  var lenient = false
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpJSON))
  var json = false

  func run() throws {
    let reading = try Self.read(file, mode: lenient ? .lenient : .strict)
    if json {
      StandardStream.output.print(LessonOutline(reading).json.trimmingLastNewline)
    } else {
      for line in LessonSketch(reading: reading, phrases: HelpLanguage.phrases).lines(of: file) {
        StandardStream.output.print(line)
      }
    }
  }

  /// Reads the file; what cannot be read becomes a complaint with its cure.
  static func read(_ file: String, mode: LessonReader.Mode) throws(Complaint) -> LessonReading {
    do {
      let bytes = try BoundedFile.read(file, limit: LessonReader.largestFile)
      return try LessonReader.read(bytes, mode: mode)
    } catch let error as LessonReaderError {
      throw Complaint(HelpLanguage.phrases.explanation(of: error), .badInput)
    } catch {
      throw Complaint(HelpLanguage.phrases.explanation(of: error), .inputOutput)
    }
  }
}

extension String {
  fileprivate var trimmingLastNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
