public import Curriculum

/// Training a chain of words on a text, looking up what follows what, and letting it compose.
public struct NextWordExperiment: Experiment {
  public let plan: NextWordPlan
  /// The texts to choose from, in the plan's order.
  public let texts: [String]
  /// Which text it learns from, from 0.
  public private(set) var chosen: Int?
  /// Sentences that the teacher added.
  public private(set) var typed: [String] = []
  public private(set) var chain = WordChain("")
  public private(set) var guess: String?
  /// Words whose followers were looked at, the newest last.
  public private(set) var looked: [String] = []
  public private(set) var composed: [Composition] = []
  public private(set) var latest: Latest?

  /// A composed sentence with the number that it was drawn by.
  public struct Composition: Hashable, Sendable {
    public var seed: UInt64
    public var words: [String]
    /// Whether it stands word for word in the text.
    public var isCopied: Bool
  }

  /// What the newest choice came to.
  public enum Latest: Hashable, Sendable {
    case followers(of: String)
    case composition(Composition)
    case typed(String)
  }

  /// More sentences of one's own make the screen too long.
  static let mostTyped = 12

  init(_ plan: NextWordPlan, _ files: LabShelf) throws(LabMaterialError) {
    self.plan = plan
    var texts: [String] = []
    for text in plan.texts {
      texts.append(try files.lines(text.file).map(\.text).joined(separator: "\n"))
    }
    self.texts = texts
    for (text, named) in zip(texts, plan.texts) {
      let known = WordChain(text)
      for word in plan.look + [plan.lesson?.word].compactMap(\.self) where !known.knows(word) {
        throw LabMaterialError(named.file, .lacks(word))
      }
    }
    if texts.count == 1 { learn(from: 0) }
  }

  private mutating func learn(from index: Int) {
    chosen = index
    chain = WordChain(([texts[index]] + typed).joined(separator: "\n"))
  }

  /// The word whose follower is guessed before it is looked up.
  private var guessed: String? { plan.look.first }

  var request: LabRequest {
    guard chosen != nil else {
      return .choice(.whichText, .numbering(texts.indices.map { LabCommand(.text, "\($0 + 1)") }))
    }
    if let word = guessed, guess == nil { return .entry(.nextWord(after: word), .guess) }
    return .menu([.entry(.look), .command(LabCommand(.compose)), .entry(.write), .finish])
  }

  mutating func apply(_ command: LabCommand) -> LabSlip? {
    switch command.verb {
    case .text:
      guard let number = Int(command.argument), texts.indices.contains(number - 1) else {
        return .notInRange(lowest: 1, highest: texts.count)
      }
      learn(from: number - 1)
      latest = nil
    case .guess:
      guard let word = Words.of(command.argument).first else { return .tooShort }
      guard chosen != nil else { return .tooEarly(needs: .text) }
      guess = word
      if let guessed { look(at: guessed) }
    case .look:
      guard let word = Words.of(command.argument).first else { return .tooShort }
      guard chain.knows(word) else { return .wordNotSeen(word) }
      look(at: word)
    case .compose: return compose(command.argument)
    case .write: return write(command.argument)
    default: return .notAChoice(command.verb.rawValue)
    }
    return nil
  }

  private mutating func look(at word: String) {
    looked.append(word)
    latest = .followers(of: word)
  }

  /// Without a number the next one is taken, so that a whole try can be repeated.
  private mutating func compose(_ argument: String) -> LabSlip? {
    guard chosen != nil else { return .tooEarly(needs: .text) }
    guard argument.isEmpty || UInt64(argument) != nil else {
      return .notInRange(lowest: 1, highest: 9999)
    }
    let seed = UInt64(argument) ?? UInt64(composed.count + 1)
    let words = chain.sentence(seed: seed)
    let composition = Composition(seed: seed, words: words, isCopied: chain.copies(words))
    composed.append(composition)
    latest = .composition(composition)
    return nil
  }

  private mutating func write(_ text: String) -> LabSlip? {
    guard let chosen else { return .tooEarly(needs: .text) }
    guard Words.of(text).count >= 2 else { return .tooShort }
    let most = plan.lesson?.mostSentences ?? Self.mostTyped
    guard typed.count < most else { return .noneLeft(most: most) }
    typed.append(text)
    learn(from: chosen)
    latest = .typed(text)
    return nil
  }
}
