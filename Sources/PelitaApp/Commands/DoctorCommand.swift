import ArgumentParser
import Cryptography
import LearningRecord
import ProgressStore
import Workbench

/// `pelita doctor [--rebuild]`: looks at every record on this laptop.
struct DoctorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "doctor", abstract: HelpLanguage.phrases.helpDoctor)
  }

  @OptionGroup var shared: SharedOptions
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpDoctorRebuild))
  var rebuild = false
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpJSON))
  var json = false

  func run() throws {
    let surroundings = Surroundings.standard(isPlain: shared.plain)
    let folders = TeacherFolders(dataFolder: surroundings.dataFolder)
    let phrases = HelpLanguage.phrases
    var reports: [DoctorReport] = []
    for teacher in folders.teachers() {
      var generator = surroundings.generator
      let store = try folders.open(teacher.person, at: surroundings.now(), using: &generator)
      let rebuilding = rebuild ? try store.rebuild() : nil
      reports.append(
        DoctorReport(teacher: teacher, check: try store.check(), rebuilding: rebuilding))
      try store.close()
    }
    if json {
      try StandardStream.output.print(json: reports)
    } else {
      let dialogue = Dialogue(console: surroundings.console, phrases: phrases)
      if reports.isEmpty { dialogue.say(phrases.noPersonYet().what) }
      for report in reports { dialogue.append(report.screen(phrases)) }
      if let key = try? surroundings.deviceKey() {
        dialogue.say(phrases.laptopKey(key.signingKey.publicKey.fingerprint))
        if let notice = key.notice { dialogue.say(phrases.notice(of: notice)) }
      }
    }
    if reports.contains(where: { !$0.isSound }) { throw ExitCode(1) }
  }
}
