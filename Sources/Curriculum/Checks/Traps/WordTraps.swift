/// Words and marks in running text that LiaScript turns into something else.
struct WordTraps {
  let section: CheckedSection

  var findings: [Finding] {
    section.lines.filter { !$0.isCode && !$0.isEmpty && !$0.isHidden }.flatMap { line in
      problems(in: line).map { problem, column in
        Finding(position: line.position(column: column), problem: problem)
      }
    } + macros
  }

  private func problems(in line: CheckedLine) -> [(Problem, Int)] {
    let prose = line.prose
    guard !isFrame(line) else { return [] }
    var problems: [(Problem, Int)] = []
    for mark in ["-->", "->", "<-", "=>", "<=", "--"] {
      if let range = prose.firstRange(of: mark) {
        problems.append((.text(.typographicMark(mark)), column(range.lowerBound, prose)))
        break
      }
    }
    for word in prose.split(whereSeparator: \.isWhitespace) where isUnderlined(word) {
      problems.append((.text(.wordInUnderscores(String(word))), column(word.startIndex, prose)))
    }
    if let tag = openTag(in: prose) { problems.append((.text(.tagUnclosed(tag)), 1)) }
    return problems
  }

  /// Rules, rows of dashes in tables, and survey strokes.
  private func isFrame(_ line: CheckedLine) -> Bool {
    let bare = line.bare
    return bare.allSatisfy { "-|: =".contains($0) } || bare.hasPrefix("--{{")
  }

  private func column(_ index: String.Index, _ text: String) -> Int {
    text.distance(from: text.startIndex, to: index) + 1
  }

  /// Whether two underscores in a word, or around it, make italics.
  private func isUnderlined(_ word: Substring) -> Bool {
    guard !word.hasPrefix("["), !word.contains("___"), !word.contains("[[") else { return false }
    return word.count { $0 == "_" } >= 2
  }

  /// The name of a tag that is shown because nothing closes it.
  private func openTag(in prose: String) -> String? {
    guard let start = prose.firstIndex(of: "<") else { return nil }
    let name = prose[prose.index(after: start)...].prefix { $0.isLetter || $0.isNumber }
    // Scripts are named by the question they belong to.
    guard !name.isEmpty, name.lowercased() != "script" else { return nil }
    return String(name)
  }

  /// `@x`: names of one letter are no macros.
  private var macros: [Finding] {
    section.lines.filter { !$0.isCode && !$0.isHidden }.compactMap { line in
      let prose = Array(line.prose)
      for (place, character) in prose.enumerated() where character == "@" {
        let next = place + 1 < prose.count ? prose[place + 1] : " "
        let after = place + 2 < prose.count ? prose[place + 2] : " "
        let isStart = place == 0 || !(prose[place - 1].isLetter || prose[place - 1].isNumber)
        guard isStart, next.isLetter || next.isNumber, !after.isLetter, !after.isNumber else {
          continue
        }
        return Finding(
          position: line.position(column: place + 1), problem: .text(.macroTooShort("@\(next)")))
      }
      return nil
    }
  }
}
