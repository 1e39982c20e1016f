/// A person's name as words, to see whether two spellings may be one person's.
struct PersonName: Hashable {
  /// Lowercase, without forms of address and titles.
  let words: [String]

  /// Takes the words of `text` that name somebody.
  init(_ text: String) {
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !Self.nameless.contains($0) }
  }

  /// 3 for the same words, 2 when all words of one stand in the other, 1 for one in common; 0 when
  /// nothing of the one is in the other.
  func likeness(to other: PersonName) -> Int {
    guard !words.isEmpty, !other.words.isEmpty else { return 0 }
    let (mine, theirs) = (Set(words), Set(other.words))
    if mine == theirs { return 3 }
    let common = mine.intersection(theirs)
    if common == mine || common == theirs { return 2 }
    return common.isEmpty ? 0 : 1
  }

  /// Forms of address and titles after which two names would look alike that are not.
  private static let nameless: Set<String> = [
    "bu", "ibu", "pak", "bapak", "mas", "mbak", "guru", "dra", "drs", "dr", "ir", "hj", "h", "s",
    "m", "pd", "si", "kom", "ag", "sos", "hum", "spd", "mpd", "ssi", "skom",
  ]
}
