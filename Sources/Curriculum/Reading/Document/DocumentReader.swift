/// Reads a whole file: header, sections, steps.
struct DocumentReader {
  let source: SourceText
  let givenMacros: [String: String]
  let isStrict: Bool
  private(set) var header = LessonHeader()
  private(set) var findings: [Finding] = []
  private var unknownMacros: Set<String> = []
  /// What the strict check needs; empty in lenient mode.
  private var checked: [CheckedSection] = []

  init(source: SourceText, macros: [String: String], isStrict: Bool) {
    self.source = source
    givenMacros = macros
    self.isStrict = isStrict
  }

  mutating func read() -> LessonReading {
    let start = readHeader()
    let sections = SectionSplitter.split(source.bytes, from: start)
    guard !sections.isEmpty else {
      note(.file(.noHeading), at: 0, .error)
      if isStrict {
        findings += StrictCheck(source: source, header: header, sections: [], bodyStart: start)
          .findings(turning: [])
      }
      return LessonReading(lesson: nil, findings: findings.sortedByPlace)
    }
    var steps: [Step] = []
    for (index, section) in sections.enumerated() {
      steps.append(readStep(section, number: index + 1))
    }
    if isStrict {
      let check = StrictCheck(
        source: source, header: header, sections: checked, bodyStart: start)
      findings = check.findings(turning: findings)
    }
    let lesson = Lesson(
      header: header, title: steps[0].title.plainText, steps: steps,
      notices: findings.filter { $0.severity == .notice }.sortedByPlace)
    return LessonReading(lesson: lesson, findings: findings.sortedByPlace)
  }

  private mutating func note(_ problem: Problem, at place: Int, _ severity: Finding.Severity) {
    findings.append(
      Finding(position: source.position(of: place), severity: severity, problem: problem))
  }

  /// Reads the header and returns where the text after it begins.
  private mutating func readHeader() -> Int {
    var start = 0
    while start < source.bytes.count, source.bytes[start].isWhitespace { start += 1 }
    guard let definitions = HeaderScanner.read(source.bytes, at: start) else { return 0 }
    header = HeaderBuilder.header(of: definitions.entries)
    for entry in definitions.entries where entry.key == "import" || entry.key == "link" {
      for address in entry.value.split(separator: " ") {
        let problem: Problem =
          entry.key == "import"
          ? .loss(.remoteImport(String(address))) : .loss(.remoteLink(String(address)))
        note(problem, at: start, .notice)
      }
    }
    if definitions.entries.contains(where: { $0.key == "script" || $0.key == "onload" }) {
      note(.loss(.script), at: start, .notice)
    }
    return definitions.end
  }

  private mutating func readStep(_ section: FoundSection, number: Int) -> Step {
    var macros = header.macros
    let start = localDefinitions(section, &macros)
    macros.merge(givenMacros) { _, given in given }
    macros.merge(Self.builtIns(number - 1)) { defined, _ in defined }
    let expander = MacroExpander(macros: macros)
    let id = stepID(section) ?? StepID(number: number)
    let text = expander.expand(source.bytes, start..<section.body.upperBound)
    let reading = SectionReading(text)
    var assembler = StepAssembler(reading, source: source, stepID: id)
    assembler.assemble()
    noteLosses(text, assembler.notices, isTooComplex: reading.isTooComplex, at: section.start)
    let title = title(section, expander)
    let step = Step(
      id: id, title: title.inlines, writtenTitle: title.written, level: section.level,
      parts: assembler.parts, position: source.position(of: section.start))
    if isStrict {
      checked.append(
        CheckedSection(section: section, step: step, reading: reading, source: source))
    }
    return step
  }

  /// The macros that LiaScript knows without a definition.
  private static func builtIns(_ section: Int) -> [String: String] {
    ["author": "", "date": "", "email": "", "version": "", "section": "\(section)"]
      .merging(["uid": "\(section)_0"]) { $1 }
  }

  /// Takes definitions in a comment right under a heading into `macros`.
  private func localDefinitions(_ section: FoundSection, _ macros: inout [String: String]) -> Int {
    let body = section.body
    guard body.count > 4, source.bytes[body.lowerBound] == Byte.less,
      let found = HeaderScanner.read(source.bytes, at: body.lowerBound),
      found.end <= body.upperBound
    else { return body.lowerBound }
    for entry in found.entries { macros[entry.key] = entry.value }
    return found.end
  }

  /// The name in `<!--- step: name --->`, the first thing under the heading.
  private func stepID(_ section: FoundSection) -> StepID? {
    StepMark.find(in: source.bytes[section.body])?.id
  }

  private func title(
    _ section: FoundSection, _ expander: MacroExpander
  ) -> (inlines: [Inline], written: String) {
    var text = expander.expand(source.bytes, section.title)
    var grammar = SectionGrammar(bytes: text.bytes)
    _ = grammar.readLine()
    text.bytes.removeLast()
    let whole = 0..<text.bytes.count
    let plain = PlainPieces(bytes: text.bytes)
    let cuts = grammar.pieces.filter(\.isCut)
    let shown = String(decoding: plain.shown(whole, applying: grammar.pieces), as: UTF8.self)
    let written = String(decoding: plain.shown(whole, applying: cuts), as: UTF8.self)
    return (MarkdownText.inlines(shown), written)
  }

  private mutating func noteLosses(
    _ text: ExpandedText, _ notices: [Finding], isTooComplex: Bool, at place: Int
  ) {
    for notice in notices where !findings.contains(where: { $0.problem == notice.problem }) {
      findings.append(notice)
    }
    for name in text.unknown where unknownMacros.insert(name).inserted {
      note(.text(.macroUnknown(name)), at: place, .notice)
    }
    if text.isTooDeep { note(.text(.macroTooDeep), at: place, .notice) }
    if isTooComplex { note(.loss(.tooComplex), at: place, .notice) }
  }
}

extension [Finding] {
  /// In the order of the file.
  var sortedByPlace: [Finding] { sorted { $0.position < $1.position } }
}
