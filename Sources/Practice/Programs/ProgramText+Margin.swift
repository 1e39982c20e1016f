extension ProgramText {
  /// What a line below `above` begins with: the blanks of the one before, four more after a colon.
  public static func margin(below above: [String]) -> String {
    guard let last = above.last(where: { !$0.trimmingBlanks.isEmpty }) else { return "" }
    let margin = String(last.prefix { $0 == " " || $0 == "\t" })
    return last.trimmingBlanks.hasSuffix(":") ? margin + "    " : margin
  }
}
