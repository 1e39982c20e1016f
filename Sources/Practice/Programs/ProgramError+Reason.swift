import Curriculum

extension ProgramError {
  /// Whether Python could not even begin.
  var isUnreadable: Bool { ["SyntaxError", "IndentationError", "TabError"].contains(type) }

  /// What it means in plain words, with the line and what a cure needs.
  func reason(in program: String) -> ExerciseReason {
    let (reason, found) = isUnreadable ? unreadable(in: program) : raised
    let text = line.flatMap { Self.line($0, of: program) } ?? ""
    let seen = ["line": line.map(String.init) ?? "?", "text": text, "last": lastLine]
    return ExerciseReason(reason, seen.merging(found) { $1 })
  }

  private typealias Finding = (ProgramReason, [String: String])

  private var raised: Finding {
    switch type {
    case "NameError": unknownName
    case "UnboundLocalError": (.nameNotSetYet, ["name": quoted ?? "?"])
    case "TypeError": mixedTypes
    case "ValueError" where says("invalid literal", "could not convert string"):
      (.notANumber, ["value": message.split(separator: ":").last?.trimmingBlanks ?? "?"])
    case "IndexError": (.indexOutside, [:])
    case "KeyError": (.keyMissing, ["key": message])
    case "ZeroDivisionError": (.divisionByZero, [:])
    case "ModuleNotFoundError": (.moduleMissing, ["name": quoted ?? "?"])
    case "EOFError": (.asksTooOften, [:])
    case "MemoryError": (.memoryFull, [:])
    case "RecursionError": (.recursion, [:])
    default: (.exception, [:])
    }
  }

  private var unknownName: Finding {
    let name = quoted ?? "?"
    if let meant = Self.robotWords[name] { return (.robotWord, ["word": name, "meant": meant]) }
    let meant =
      names.first { $0 != name && $0.lowercased() == name.lowercased() }
      ?? names.first { EditDistance.isOne($0, name) && name.count > 2 }
    guard let meant else { return (.nameUnknown, ["name": name]) }
    return (.nameMisspelt, ["name": name, "meant": meant])
  }

  private var mixedTypes: Finding {
    guard says("'str'", "\"str\"", "must be str", "concatenate str") else {
      return (.exception, [:])
    }
    if says("instances of") { return (.textCompared, [:]) }
    if says("concatenate", "unsupported operand") { return (.textPlusNumber, [:]) }
    return (.exception, [:])
  }

  private func unreadable(in program: String) -> Finding {
    if type != "SyntaxError" {
      if says("expected an indented block") { return (.indentMissing, [:]) }
      if says("unexpected indent") { return (.indentUnexpected, [:]) }
      return (.indentUneven, [:])
    }
    let written = line.flatMap { Self.line($0, of: program) } ?? ""
    let first = String(written.prefix { $0.isLetter })
    if let meant = Self.robotWords[first] { return (.robotWord, ["word": first, "meant": meant]) }
    if says("never closed", "unexpected EOF", "does not match", "unmatched") {
      return (.bracketOpen, [:])
    }
    if says("unterminated", "EOL while scanning", "EOF while scanning") { return (.quoteOpen, [:]) }
    if says("Missing parentheses in call to 'print'") { return (.printBrackets, [:]) }
    if says("expected ':'") || Self.lacksColon(written, beginning: first) {
      return (.colonMissing, [:])
    }
    if says("'=='") { return (.oneEquals, [:]) }
    if says("forgot a comma") { return (.commaMissing, [:]) }
    return (.syntax, [:])
  }

  /// Words of the robot's language that do not mean the same to Python.
  private static let robotWords = [
    "cetak": "print", "tanya": "input", "jika": "if", "lainnya": "else", "selama": "while",
    "ulangi": "for", "repeat": "for",
  ]

  private static func lacksColon(_ line: String, beginning word: String) -> Bool {
    ["for", "if", "elif", "else", "while", "def"].contains(word)
      && !line.contains(":")
  }

  private static func line(_ number: Int, of program: String) -> String? {
    let lines = program.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.indices.contains(number - 1) else { return nil }
    return lines[number - 1].trimmingBlanks
  }

  /// The first text between single quotes of Python's message.
  private var quoted: String? {
    let parts = message.split(separator: "'", omittingEmptySubsequences: false)
    return parts.count >= 3 ? String(parts[1]) : nil
  }

  private func says(_ words: String...) -> Bool { words.contains(where: message.contains) }
}
