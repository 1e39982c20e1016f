/// Takes people's names out of free text before it is handed over.
///
/// A name is found word by word, whatever the case: "Siti" of "Bu Siti Aminah" as well. Words that
/// say how somebody is called, and numbers, are no names. It is a precaution: a nickname that the
/// record does not know passes.
public struct NameMask: Hashable, Sendable {
  /// What stands where a name stood.
  public static let mark = "…"

  private static let titles: Set<String> = [
    "bu", "ibu", "pak", "bapak", "guru", "teacher", "mentor", "pendamping", "mr", "mrs", "ms", "dr",
    "drs", "dra", "h", "hj", "spd", "mpd", "kepala", "sekolah", "kelas", "class", "school", "dan",
    "and", "bin", "binti",
  ]

  private var words: Set<String>
  /// Names made of titles and numbers alone, such as "Guru 07": found as a whole.
  private var phrases: [String: [[String]]] = [:]

  /// Hides the words of `names` that do not belong to one of the `sparing` names as well.
  public init(hiding names: [String], sparing: [String] = []) {
    let spared = Set(sparing.flatMap(Self.words))
    words = []
    for name in names {
      let parts = Self.words(name)
      let telling = parts.filter {
        $0.count > 1 && !Self.titles.contains($0) && $0.contains(where: \.isLetter)
      }
      words.formUnion(telling.filter { !spared.contains($0) })
      if telling.isEmpty, let first = parts.first { phrases[first, default: []].append(parts) }
    }
    for first in phrases.keys { phrases[first]?.sort { $0.count > $1.count } }
  }

  /// The text without names.
  public func callAsFunction(_ text: String) -> String {
    guard !text.isEmpty else { return text }
    let pieces = Self.pieces(text)
    var masked = ""
    var place = 0
    while place < pieces.count {
      let length = nameLength(in: pieces, at: place)
      masked += length > 0 ? Self.mark : String(pieces[place].text)
      place += max(length, 1)
    }
    return masked
  }

  private struct Piece {
    var text: Substring
    var word: String?
  }

  /// How many pieces from `place` on are a name; 0 when none begins there.
  private func nameLength(in pieces: [Piece], at place: Int) -> Int {
    guard let word = pieces[place].word else { return 0 }
    for phrase in phrases[word] ?? [] {
      var (matched, last) = (0, place)
      for next in place..<pieces.count where matched < phrase.count {
        guard let spoken = pieces[next].word else { continue }
        guard spoken == phrase[matched] else { break }
        (matched, last) = (matched + 1, next)
      }
      if matched == phrase.count { return last - place + 1 }
    }
    return words.contains(word) ? 1 : 0
  }

  /// The text cut into words and what stands between them.
  private static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let first = rest.first {
      let isWord = first.isWordCharacter
      let piece = rest.prefix { $0.isWordCharacter == isWord }
      pieces.append(Piece(text: piece, word: isWord ? piece.lowercased() : nil))
      rest = rest.dropFirst(piece.count)
    }
    return pieces
  }

  private static func words(_ text: String) -> [String] { pieces(text).compactMap(\.word) }
}

extension Character {
  fileprivate var isWordCharacter: Bool { isLetter || isNumber }
}
