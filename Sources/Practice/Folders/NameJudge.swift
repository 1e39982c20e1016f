import Curriculum

/// Judges whether a name follows a rule.
struct NameJudge {
  let rule: NameRule

  /// What keeps `name` from following the rule; empty when nothing does.
  func reasons(about name: String) -> [FolderFinding] {
    var reasons: [FolderFinding] = []
    if let sign = name.first(where: { Self.unsafe.contains($0) }) {
      reasons.append(FolderFinding(.nameUnsafe, name, part: String(sign)))
    }
    for part in rule.parts where !part.contains(where: { name.holds($0) }) {
      reasons.append(FolderFinding(.nameLacks, name, part: part.first ?? ""))
    }
    if rule.isDated, !name.holdsDate {
      reasons.append(FolderFinding(name.holdsDayFirst ? .dateOrder : .nameWithoutDate, name))
    }
    for word in rule.avoided where name.words.contains(word.lowercased()) {
      reasons.append(FolderFinding(.nameVague, name, part: word))
    }
    if name.count > rule.longest { reasons.append(FolderFinding(.nameTooLong, name)) }
    return reasons
  }

  /// Signs that Windows and flash disks do not allow in names.
  private static let unsafe: Set<Character> = [":", "*", "?", "\"", "<", ">", "|", "\\"]
}

extension String {
  /// Whether `part` occurs, whatever the case and the signs between; never inside of a number, or
  /// a class: "7A" is neither in "17A" nor in "7AB".
  fileprivate func holds(_ part: String) -> Bool {
    let (whole, sought) = (lowercased(), Array(part.squashed))
    let characters = Array(whole)
    guard !sought.isEmpty else { return true }
    return characters.indices.contains { start in
      guard let end = characters.end(of: sought, from: start) else { return false }
      let before = start > 0 ? characters[start - 1] : " "
      let after = end < characters.count ? characters[end] : " "
      let joinsBefore = sought[0].isNumber && before.isNumber
      let joinsAfter =
        after.isNumber && sought[sought.count - 1].isNumber
        || after.isLetter && sought.contains(where: \.isNumber)
      return !joinsBefore && !joinsAfter
    }
  }

  /// Whether a date with the year first occurs: `2026-11-23`, `2026_11_23`, `20261123`.
  var holdsDate: Bool {
    numbersBetweenWords.contains { isDate(year: $0[0], month: $0[1], day: $0[2]) }
  }

  /// Whether a date with the day first occurs: `23-11-2026`.
  fileprivate var holdsDayFirst: Bool {
    numbersBetweenWords.contains { isDate(year: $0[2], month: $0[1], day: $0[0]) }
      || numbers.contains { $0.count == 8 && !holdsDate }
  }

  /// The words in lower case.
  fileprivate var words: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private var numbers: [Substring] { split { !$0.isASCII || !$0.isNumber } }

  /// Every three numbers in a row, also those written without signs between.
  private var numbersBetweenWords: [[Substring]] {
    let numbers = numbers
    let triples = numbers.indices.dropLast(2).map { Array(numbers[$0...($0 + 2)]) }
    let joined = numbers.filter { $0.count == 8 }.map { number in
      [number.prefix(4), number.dropFirst(4).prefix(2), number.suffix(2)]
    }
    return triples + joined
  }

  private func isDate(year: Substring, month: Substring, day: Substring) -> Bool {
    guard year.count == 4, month.count <= 2, day.count <= 2, let year = Int(year),
      let month = Int(month), let day = Int(day)
    else { return false }
    return (2000...2100).contains(year) && (1...12).contains(month) && (1...31).contains(day)
  }
}

extension [Character] {
  /// The index after `sought` when it stands at `start`, signs between its letters passed over.
  fileprivate func end(of sought: [Character], from start: Int) -> Int? {
    var (index, matched) = (start, 0)
    guard self[start] == sought[0] else { return nil }
    while index < count, matched < sought.count {
      if self[index] == sought[matched] {
        matched += 1
      } else if self[index].isLetter || self[index].isNumber {
        return nil
      }
      index += 1
    }
    return matched == sought.count ? index : nil
  }
}
