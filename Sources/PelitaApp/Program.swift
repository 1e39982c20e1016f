import ArgumentParser

/// The program: arguments in, exit code out.
public enum Program {
  /// The version as `--version` prints it and files record it.
  static let version = "0.1.0"

  /// Runs the command that `arguments` name (without the program's own name).
  ///
  /// - Returns: 0 done, 1 the work found something wrong, 64 wrong usage, 65 bad input data,
  ///   74 I/O.
  public static func run(_ arguments: [String]) -> Int32 {
    var command: any ParsableCommand
    do {
      command = try PelitaCommand.parseAsRoot(arguments)
    } catch {
      return report(argumentError: error)
    }
    do {
      try command.run()
      return 0
    } catch let complaint as Complaint {
      return complaint.report()
    } catch let exit as ExitCode {
      return exit.rawValue
    } catch {
      // What the argument parser throws while running, such as help, has a code of its own.
      guard PelitaCommand.exitCode(for: error) == .failure else {
        return report(argumentError: error)
      }
      let explanation = HelpLanguage.phrases.explanation(of: error)
      return Complaint(explanation, Complaint.ExitStatus(for: error)).report()
    }
  }

  /// Prints what the argument parser has to say: help, or what is wrong with the words.
  private static func report(argumentError error: any Error) -> Int32 {
    let code = PelitaCommand.exitCode(for: error)
    let message = PelitaCommand.fullMessage(for: error)
    if !message.isEmpty { (code.isSuccess ? StandardStream.output : .error).print(message) }
    return code.rawValue
  }
}
