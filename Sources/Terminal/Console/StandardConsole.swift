import Glibc

/// Chooses the console that fits what standard input and output are.
public enum StandardConsole {
  /// Opens the console for this program's standard input and output.
  ///
  /// - Parameters:
  ///   - isPlain: The person asked for `--plain`: no clearing, no drawing, no styles.
  ///   - environment: The environment variables; `NO_COLOR`, `TERM` and the locale are read.
  /// - Returns: The console; there is no other for the same terminal at the same time.
  public static func open(isPlain: Bool, environment: [String: String]) -> any Console {
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let capabilities = Capabilities(
      environment: environment, isTerminal: isTerminal, isPlain: isPlain)
    guard isTerminal else { return PlainConsole(capabilities: capabilities) }
    let real = ReadlineConsole(
      capabilities: capabilities, knowsSequences: Capabilities.knowsSequences(environment))
    return real ?? PlainConsole(capabilities: capabilities)
  }
}
