import ArgumentParser
import Curriculum
import Terminal

/// `pelita module list`: what is installed.
struct ModuleListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: HelpLanguage.phrases.helpModuleList)
  }

  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpJSON))
  var json = false

  func run() throws {
    let surroundings = Surroundings.standard(isPlain: true)
    let language = HelpLanguage.chosen(in: surroundings.environment)
    let modules = surroundings.library().modules
    if json { return try StandardStream.output.print(json: modules.map(Row.init)) }
    for module in modules {
      let description = module.description
      StandardStream.output.print(
        "\(description.id.text)  \(description.title[language] ?? "")  \(description.version)"
          .sanitisedLine)
      for lesson in description.lessons {
        StandardStream.output.print("  \(lesson.id.text)  \(lesson.title[language] ?? "")")
      }
    }
  }

  /// A module for scripts.
  private struct Row: Encodable {
    var module: String
    var version: String
    var author: String
    var folder: String
    var lessons: [String]

    init(_ module: ContentLibrary.InstalledModule) {
      self.module = module.description.id.text
      version = module.description.version
      author = module.description.author
      folder = module.folder
      lessons = module.description.lessons.map(\.id.text)
    }
  }
}
