import Curriculum

/// All spellings of both languages, ready to be compared with the words of a line.
struct Lexicon: Sendable {
  /// One way to write a keyword or a question.
  struct Entry<Meaning: Sendable>: Sendable {
    let words: [String]
    let meaning: Meaning
    /// The usual spelling in the same language.
    let usual: String

    var text: String { words.joined(separator: " ") }
    var isUsual: Bool { text == usual }
  }

  /// The longest first: `jika tidak` before `jika`.
  let keywords: [Entry<RobotKeyword>]
  let senses: [Entry<RobotCondition.Sense>]
  /// What the things are called, besides the robot's own word.
  let things: [[String]]

  /// Makes the lexicon for an exercise whose things have names of their own; of two words equally near
  /// to a slip, that of `language` is meant.
  init(things names: [String], language: Language) {
    let languages = [language] + Language.allCases.filter { $0 != language }
    let own = names.map { LineWords($0).words }.filter { !$0.isEmpty }
    let general = [
      "benda", "barang", "sesuatu", "semua", "thing", "things", "something", "object", "it",
    ]
    things = own + general.map { [$0] }
    keywords = languages.flatMap { language in
      RobotKeyword.allCases.flatMap { keyword in
        Self.entries(RobotVocabulary.spellings(of: keyword, in: language), keyword)
      }
    }.sorted { $0.words.count > $1.words.count }
    senses =
      languages.flatMap { language in
        RobotCondition.Sense.allCases.flatMap { sense in
          Self.entries(RobotVocabulary.spellings(of: sense, in: language), sense)
        }
      } + own.flatMap(Self.entries(about:))
  }

  private static func entries<Meaning: Sendable>(
    _ spellings: [String], _ meaning: Meaning
  ) -> [Entry<Meaning>] {
    spellings.map {
      let words = $0.split(separator: " ").map(String.init)
      return Entry(words: words, meaning: meaning, usual: spellings[0])
    }
  }

  /// Whoever reads "buku" on the map may ask for `ada buku`: that is usual, too.
  private static func entries(about thing: [String]) -> [Entry<RobotCondition.Sense>] {
    let here: [[String]] = [
      thing, ["ada"] + thing, ["ada"] + thing + ["di", "sini"], ["di", "sini", "ada"] + thing,
      thing + ["here"], ["on"] + thing,
    ]
    let carried: [[String]] = [
      ["bawa"] + thing, ["membawa"] + thing, ["punya"] + thing, ["carrying"] + thing,
      ["has"] + thing, ["holding"] + thing,
    ]
    return here.map { Entry(words: $0, meaning: .thingHere, usual: $0.joined(separator: " ")) }
      + carried.map { Entry(words: $0, meaning: .carrying, usual: $0.joined(separator: " ")) }
  }

  /// The keyword at the beginning of `words`.
  func keyword(beginning words: some Collection<String>) -> Entry<RobotKeyword>? {
    keywords.first { entry in
      // "jika tidak" is a line of its own; with more behind it, it is "jika" and a denied question.
      words.starts(with: entry.words)
        && (entry.meaning != .alternative || words.count == entry.words.count)
    }
  }

  /// The keyword that is all of `words`.
  func keyword(being words: [String]) -> Entry<RobotKeyword>? {
    keywords.first { $0.words == words }
  }

  /// Whether `words` are what lies about.
  func isThing(_ words: [String]) -> Bool { things.contains(words) }
}
