import Drills

/// Keeps what each terminal delivers, in the data folder: one file a terminal.
struct KeyProbeKeeper {
  /// The terminal as its environment names it.
  let terminal: String
  private let keeper: DraftKeeper

  /// For the terminal of `surroundings`.
  init(_ surroundings: Surroundings) {
    terminal = Self.name(surroundings.environment)
    let file = terminal.map { $0 == " " ? "_" : $0 }
    keeper = DraftKeeper(path: "\(surroundings.dataFolder)/terminals/\(String(file)).txt")
  }

  /// What was found before; `nil` when this terminal was never tried.
  var result: KeyProbeResult? { keeper.text.flatMap(KeyProbeResult.init) }

  /// Keeps `result` in place of what was found before.
  ///
  /// - Throws: `FileTrouble`.
  func keep(_ result: KeyProbeResult) throws { try keeper.keep(result.text) }

  private static let longestName = 80

  /// Kind and program of the terminal, in characters that every file system takes.
  private static func name(_ environment: [String: String]) -> String {
    let named = [environment["TERM"], environment["TERM_PROGRAM"]].compactMap(\.self)
    let signs = [
      "WT_SESSION": "windows-terminal", "VTE_VERSION": "vte", "KONSOLE_VERSION": "konsole",
      "TMUX": "tmux",
    ]
    let seen = signs.filter { environment[$0.key] != nil }.values.sorted()
    let name = (named + seen).joined(separator: " ").lowercased()
      .filter { $0 == " " || $0 == "-" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return name.isEmpty ? "terminal" : String(name.prefix(longestName))
  }
}
