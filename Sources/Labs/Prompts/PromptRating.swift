public import Curriculum

/// What the rules saw in a request.
///
/// They match words; nothing here understands anything. Adding text never takes a sign away.
public struct PromptRating: Hashable, Sendable {
  /// The words by which each sign was recognised, as they were written.
  public let seen: [PromptSign: String]
  /// A long number or an address that could belong to a person.
  public let privateDetail: String?

  /// Words whose number counts nothing.
  private static let ranks: Set = [
    "kelas", "class", "grade", "bab", "chapter", "semester", "term", "nomor",
  ]
  /// Numbers this long name people: pupils' and citizens' numbers, telephones.
  static let privateDigits = 8

  /// Rates `text` by the words of `language`.
  public init(_ text: String, in language: Language) {
    let lexicon = PromptLexicon.of(language)
    let words = Words.of(text)
    var seen: [PromptSign: String] = [:]
    for sign in PromptSign.allCases {
      let place =
        sign == .amount
        ? Self.amount(in: words, lexicon) : lexicon.place(of: sign, in: words)
      guard let place else { continue }
      // Some words say little without what follows them; a bare "about" is no topic.
      let isRank = sign == .situation && Self.ranks.contains(words[place.lowerBound])
      let more = sign == .topic || sign == .amount || isRank ? 1 : 0
      let end = place.upperBound + more
      if sign == .topic, end > words.count { continue }
      seen[sign] = words[place.lowerBound..<min(end, words.count)].joined(separator: " ")
    }
    self.seen = seen
    privateDetail = Self.privateDetail(in: text)
  }

  /// Whether both signs of `principle` were seen.
  public func meets(_ principle: PromptPrinciple) -> Bool {
    PromptSign.signs(of: principle).allSatisfy { seen[$0] != nil }
  }

  /// How many principles are met.
  public var metCount: Int { PromptPrinciple.allCases.count(where: meets) }

  /// A number of something: not the number of a class, such as in "class 7".
  private static func amount(in words: [String], _ lexicon: PromptLexicon) -> Range<Int>? {
    let index = words.indices.first { index in
      let isDigits = words[index].count <= 4 && words[index].allSatisfy(\.isNumber)
      let isNumber = isDigits || lexicon.numbers.contains(words[index])
      return isNumber && (index == 0 || !ranks.contains(words[index - 1]))
    }
    return index.map { $0..<($0 + 1) }
  }

  private static func privateDetail(in text: String) -> String? {
    text.split(whereSeparator: \.isWhitespace).map(String.init).first { word in
      word.count(where: \.isNumber) >= privateDigits
        || word.contains("@") && word.contains(".") && word.count > 4
    }
  }
}
