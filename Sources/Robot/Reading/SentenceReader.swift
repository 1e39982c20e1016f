/// Reads one line by itself and collects what is wrong with it.
struct SentenceReader {
  let lexicon: Lexicon
  /// Commands of one's own, wherever they are defined.
  let names: Set<String>
  private(set) var problems: [ProgramProblem] = []
  private(set) var synonyms: [ProgramReading.Synonym] = []
  private var line = 0

  /// Makes a reader that knows `names`.
  init(_ lexicon: Lexicon, names: Set<String>) {
    self.lexicon = lexicon
    self.names = names
  }

  /// Reads line number `number`.
  mutating func sentence(_ text: String, number: Int) -> Sentence {
    line = number
    let cut = LineWords(text)
    var sentence = Sentence(kind: .nothing, remark: cut.remark, opensBlock: false)
    guard !cut.words.isEmpty else { return sentence }
    // A name of one's own comes first: "kiri_terus" is no slip for "kiri".
    if names.contains(cut.words.joined(separator: "_")) {
      sentence.kind = .call(cut.words.joined(separator: "_"))
    } else if let entry = lexicon.keyword(beginning: cut.words) {
      let rest = Array(cut.words.dropFirst(entry.words.count))
      note(entry.text, usual: entry.usual)
      sentence.opensBlock = entry.meaning.opensBlock
      sentence.kind = kind(entry, rest)
    } else if let name = calledName(cut.words) {
      sentence.kind = .call(name)
    } else {
      sentence.opensBlock = reportUnknown(cut.words)
      sentence.kind = .unreadable
    }
    return sentence
  }

  private mutating func kind(_ entry: Lexicon.Entry<RobotKeyword>, _ rest: [String])
    -> Sentence.Kind
  {
    switch entry.meaning {
    case .move, .turnLeft, .turnRight, .pick, .put: return action(entry, rest)
    case .repetition: return repetition(entry, rest)
    case .choice, .loop: return question(entry, rest)
    case .definition: return definition(entry, rest)
    case .alternative: return .alternative
    case .end:
      // "selesai ulangi", "end if": which block ends is clear anyway.
      let isNamed = lexicon.keyword(beginning: rest)?.meaning.opensBlock == true && rest.count == 1
      guard rest.isEmpty || isNamed else { return extra(rest, after: entry) }
      return .end
    }
  }

  private mutating func action(_ entry: Lexicon.Entry<RobotKeyword>, _ rest: [String])
    -> Sentence.Kind
  {
    guard let action = entry.meaning.action else { return .unreadable }
    let takesThing = action == .pick || action == .put
    if rest.isEmpty || takesThing && lexicon.isThing(rest) { return .action(action) }
    if WrittenCount.number(rest[0]) != nil {
      return report(.numberAfterAction(entry.text, count: rest[0]))
    }
    return extra(rest, after: entry)
  }

  private mutating func repetition(_ entry: Lexicon.Entry<RobotKeyword>, _ rest: [String])
    -> Sentence.Kind
  {
    guard let first = rest.first else { return report(.numberMissing(entry.text)) }
    guard let times = WrittenCount.number(first) else {
      return report(
        lexicon.keyword(beginning: rest) == nil && !WrittenCount.units.contains(first)
          ? .numberNotUnderstood(first) : .numberMissing(entry.text))
    }
    guard (1...RobotProgram.mostRounds).contains(times) else {
      return report(.numberOutOfRange(first, most: RobotProgram.mostRounds))
    }
    let more = Array(rest.dropFirst())
    if let unit = more.first, !WrittenCount.units.contains(unit) {
      return extra(more, after: entry)
    }
    if more.count > 1 { return extra(Array(more.dropFirst()), after: entry) }
    return .repetition(times)
  }

  private mutating func question(_ entry: Lexicon.Entry<RobotKeyword>, _ rest: [String])
    -> Sentence.Kind
  {
    var words = rest
    if let last = words.last, ["maka", "lakukan", "then", "do"].contains(last) {
      words.removeLast()
    }
    guard !words.isEmpty else { return report(.conditionMissing(entry.text)) }
    if let (condition, known) = lexicon.condition(words) {
      note(known.text, usual: known.usual)
      return entry.meaning == .loop ? .loop(condition) : .choice(condition)
    }
    for length in stride(from: words.count - 1, to: 0, by: -1)
    where lexicon.condition(words[..<length]) != nil {
      return extra(Array(words[length...]), after: entry)
    }
    let text = words.joined(separator: " ")
    return report(.unknownCondition(text, nearest: lexicon.nearestCondition(to: words)))
  }

  private mutating func definition(_ entry: Lexicon.Entry<RobotKeyword>, _ rest: [String])
    -> Sentence.Kind
  {
    guard !rest.isEmpty else { return report(.nameMissing(entry.text)) }
    let name = rest.joined(separator: "_")
    if lexicon.keyword(being: rest) != nil {
      return report(.nameTaken(rest.joined(separator: " ")))
    }
    guard name.count <= Self.longestName, name.first?.isLetter == true else {
      return report(.nameUnusable(name))
    }
    return .definition(name)
  }

  private static let longestName = 40
}

extension SentenceReader {
  /// "panggil putar_balik" calls it, too.
  private func calledName(_ words: [String]) -> String? {
    guard let verb = words.first, ["panggil", "lakukan", "call", "do"].contains(verb) else {
      return nil
    }
    let name = words.dropFirst().joined(separator: "_")
    return names.contains(name) ? name : nil
  }

  /// Tells what is unknown; `true` when the line probably meant to open a block.
  private mutating func reportUnknown(_ words: [String]) -> Bool {
    let text = words.joined(separator: " ")
    if ["belok", "putar", "hadap", "turn"].contains(text) {
      report(.sideMissing(text))
      return false
    }
    let known = lexicon.keywords.map(\.text) + names.sorted()
    if let whole = NearestWord.nearest(to: text, among: known) {
      report(.unknownWord(text, nearest: whole))
      return lexicon.keyword(being: LineWords(whole).words)?.meaning.opensBlock == true
    }
    let single = lexicon.keywords.filter { $0.words.count == 1 }.map(\.text)
    let nearest = NearestWord.nearest(to: words[0], among: single)
    report(.unknownWord(nearest == nil ? text : words[0], nearest: nearest))
    return nearest.flatMap { lexicon.keyword(being: [$0]) }?.meaning.opensBlock == true
  }

  private mutating func extra(_ words: [String], after entry: Lexicon.Entry<RobotKeyword>)
    -> Sentence.Kind
  {
    let isSecond =
      lexicon.keyword(beginning: words) != nil || names.contains(words.joined(separator: "_"))
    let text = words.joined(separator: " ")
    return report(isSecond ? .twoOnOneLine(entry.text, text) : .extraWords(text, after: entry.text))
  }

  @discardableResult
  private mutating func report(_ kind: ProgramProblem.Kind) -> Sentence.Kind {
    problems.append(ProgramProblem(line: line, kind))
    return .unreadable
  }

  private mutating func note(_ written: String, usual: String) {
    guard written != usual else { return }
    synonyms.append(.init(line: line, written: written, usual: usual))
  }
}
