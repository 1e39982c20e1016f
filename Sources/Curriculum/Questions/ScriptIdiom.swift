/// Reads the two kinds of script that Pelita takes as data; nothing is ever run.
enum ScriptIdiom {
  static func judging(by script: String) -> Question.Judging {
    accepted(script) ?? pattern(script) ?? .unchecked
  }

  /// `"@input".trim().toLowerCase() == "a" || …`.
  private static func accepted(_ script: String) -> Question.Judging? {
    var texts: [String] = []
    var folding: TextFolding?
    var reader = ScriptReader(script)
    repeat {
      let opened = reader.takeOpenings()
      guard let found = reader.takeInput(), reader.takeEquals() else { return nil }
      guard folding == nil || folding == found else { return nil }
      folding = found
      guard var text = reader.takeString() else { return nil }
      text = reader.takeFolding().fold(text)
      guard reader.takeClosings(opened) else { return nil }
      texts.append(text)
    } while reader.take("||")
    _ = reader.take(";")
    guard reader.isAtEnd, let folding else { return nil }
    return .accepts(texts, folding: folding)
  }

  /// `/…/i.test("@input")`, with the same chain after the input.
  private static func pattern(_ script: String) -> Question.Judging? {
    var reader = ScriptReader(script)
    guard let (pattern, flags) = reader.takePattern(), reader.take(".test"), reader.take("("),
      let folding = reader.takeInput(), reader.take(")")
    else { return nil }
    _ = reader.take(";")
    let isPlain = flags.allSatisfy { "igsu".contains($0) } && folding.subtracting(.trims).isEmpty
    guard reader.isAtEnd, isPlain, pattern.count <= 500 else { return nil }
    return .matches(pattern: pattern, ignoringCase: flags.contains("i"))
  }
}

extension TextFolding {
  /// `text` after the foldings.
  public func fold(_ text: String) -> String {
    var result = text
    if contains(.trims) { result = result.trimmingBlanks }
    if contains(.lowercases) { result = result.lowercased() }
    if contains(.uppercases) { result = result.uppercased() }
    return result
  }
}
