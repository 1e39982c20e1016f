/// Blocks that LiaScript reads otherwise than they look.
struct BlockTraps {
  let section: CheckedSection

  var findings: [Finding] {
    let lines = section.lines
    var findings: [Finding] = []
    for (place, line) in lines.enumerated() where !line.isEmpty {
      let before = place > 0 ? lines[place - 1] : nil
      if let problem = problem(with: line, before: before) {
        findings.append(Finding(position: line.position(), problem: problem))
      }
    }
    return findings + openFence
  }

  private var openFence: [Finding] {
    guard let last = section.lines.last(where: { !$0.isEmpty }), last.isCode else { return [] }
    let fences = section.lines.filter { $0.isCode && $0.bare.hasPrefix("```") }
    guard !fences.count.isMultiple(of: 2), let first = fences.last else { return [] }
    return [Finding(position: first.position(), problem: .text(.fenceUnclosed))]
  }

  private func problem(with line: CheckedLine, before: CheckedLine?) -> Problem? {
    guard !line.isCode else { return nil }
    if line.bare.hasPrefix("~~~") { return .text(.tildeFence) }
    if line.text.hasPrefix("#"), !line.text.drop(while: { $0 == "#" }).hasPrefix(" ") {
      return .step(.headingWithoutTitle)
    }
    return commentProblem(line, before) ?? listProblem(line, before) ?? codeProblem(line, before)
      ?? linkProblem(line)
  }

  /// A comment that is shown to the reader, or spoils the question under it.
  private func commentProblem(_ line: CheckedLine, _ before: CheckedLine?) -> Problem? {
    guard line.bare.hasPrefix("<!--"), !line.isHidden, !isInQuestion(line.index) else {
      return nil
    }
    let isSecond = before.map { $0.bare.hasPrefix("<!-- ") && $0.bare.hasSuffix("-->") } ?? false
    return isSecond ? .quiz(.twoComments) : .text(.commentShown)
  }

  private func isInQuestion(_ index: Int) -> Bool { section.questionLines.contains(index) }

  private func listProblem(_ line: CheckedLine, _ before: CheckedLine?) -> Problem? {
    if let mark = ListMark(line.text), mark.hasParenthesis { return .text(.listMark(mark.text)) }
    guard let before, !before.isCode, !before.isEmpty else { return nil }
    if let mark = ListMark(line.text) {
      guard let outer = ListMark(before.text) else { return nil }
      return mark.indent >= outer.indent + 4 && outer.width < 4 ? .text(.nestedListIndent) : nil
    }
    let continuesList = ListMark(before.text) != nil && line.indent == 0
    let continuesQuote = before.bare.hasPrefix(">") && !line.bare.hasPrefix(">")
    let isPlain =
      !line.isHidden && !line.isStars && OptionLine(line.text) == nil
      && !line.bare.hasPrefix("[[") && !line.bare.hasPrefix("|") && !line.bare.hasPrefix("<")
      && !line.bare.hasPrefix(">") && !isInQuestion(line.index)
    return (continuesList || continuesQuote) && isPlain ? .text(.lazyContinuation) : nil
  }

  /// Four blanks after an empty line: no listing here, only text.
  private func codeProblem(_ line: CheckedLine, _ before: CheckedLine?) -> Problem? {
    guard line.indent >= 4, before?.isEmpty ?? true, OptionLine(line.text) == nil else {
      return nil
    }
    guard !line.bare.hasPrefix("[["), ListMark(line.text) == nil, !line.isStars else { return nil }
    guard !isInQuestion(line.index), !line.bare.hasPrefix("{{"), !isInList(line.index) else {
      return nil
    }
    return .text(.indentedCode)
  }

  /// Whether a list with a wide mark may reach down to the line.
  private func isInList(_ index: Int) -> Bool {
    var before = index - 1
    while let line = section.line(before) {
      before -= 1
      if line.isEmpty { continue }
      if let mark = ListMark(line.text) { return mark.indent + mark.width >= 4 }
      if line.indent == 0 { return false }
    }
    return false
  }

  private func linkProblem(_ line: CheckedLine) -> Problem? {
    if let start = line.prose.firstRange(of: "]["), line.prose[..<start.lowerBound].contains("[") {
      return .text(.referenceLink(line.bare))
    }
    let isDefinition =
      line.bare.hasPrefix("[") && !line.bare.hasPrefix("[^")
      && line.bare.contains("]: http")
    return isDefinition ? .text(.referenceLink(line.bare)) : nil
  }
}

/// The mark of a list item: `-`, `*`, `+`, `1.` or the unknown `1)`.
struct ListMark {
  var indent: Int
  /// How wide the mark is with the blank after it.
  var width: Int
  var text: String
  var hasParenthesis: Bool

  init?(_ line: String) {
    let blanks = line.prefix { $0 == " " }
    let rest = line.dropFirst(blanks.count)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let after = rest.dropFirst(digits.count)
    guard let mark = after.first, after.dropFirst().first == " " else { return nil }
    guard digits.isEmpty ? "-*+".contains(mark) : ".)".contains(mark), digits.count < 5 else {
      return nil
    }
    indent = blanks.count
    width = digits.count + 2
    text = digits + String(mark)
    hasParenthesis = mark == ")"
  }
}
