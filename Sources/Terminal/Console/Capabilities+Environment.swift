extension Capabilities {
  /// Reads from `environment` what the output may use.
  ///
  /// `NO_COLOR` forbids colour alone (no-color.org): bold and underline stay.
  ///
  /// - Parameters:
  ///   - environment: The environment variables.
  ///   - isTerminal: Whether input and output are both a terminal.
  ///   - isPlain: Whether the person asked for plain output.
  public init(environment: [String: String], isTerminal: Bool, isPlain: Bool) {
    let isPlain = isPlain || !isTerminal || !Self.knowsSequences(environment)
    self.init(
      usesColour: !isPlain && (environment["NO_COLOR"] ?? "").isEmpty,
      usesUnicode: Self.namesUTF8(environment),
      isPlain: isPlain,
      isInteractive: isTerminal)
  }

  /// Whether the terminal named by `TERM` understands escape sequences.
  static func knowsSequences(_ environment: [String: String]) -> Bool {
    !["", "dumb", "unknown"].contains(environment["TERM"] ?? "")
  }

  /// Whether the locale asks for UTF-8, by the precedence of POSIX: `LC_ALL`, `LC_CTYPE`, `LANG`.
  private static func namesUTF8(_ environment: [String: String]) -> Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let name = (locale ?? "").lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }
}
