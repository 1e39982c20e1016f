/// Reads the usual subset of JavaScript's regular expressions.
struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var depth = 0

  init(_ source: String) { scalars = Array(source.unicodeScalars) }

  /// The whole pattern, `nil` when it is outside the subset.
  mutating func parsed() -> PatternTree? {
    guard let tree = choice(), place == scalars.count else { return nil }
    return tree
  }

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    place += 1
    return true
  }

  private mutating func choice() -> PatternTree? {
    var ways: [PatternTree] = []
    repeat {
      guard let way = sequence() else { return nil }
      ways.append(way)
    } while takes("|")
    return ways.count == 1 ? ways[0] : .choice(ways)
  }

  private mutating func sequence() -> PatternTree? {
    var parts: [PatternTree] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      guard let part = atom(), let repeated = repeated(part) else { return nil }
      parts.append(repeated)
    }
    return .sequence(parts)
  }

  private mutating func atom() -> PatternTree? {
    guard let scalar = next else { return nil }
    place += 1
    switch scalar {
    case "(": return group()
    case "[": return bracket()
    case ".": return .set(.any)
    case "^": return .start
    case "$": return .end
    case "\\": return escape()
    case "*", "+", "?": return nil
    default: return .set(.single(scalar))
    }
  }

  private mutating func group() -> PatternTree? {
    if takes("?") {
      guard takes(":") else { return nil }
    }
    depth += 1
    defer { depth -= 1 }
    guard depth <= 50, let inner = choice(), takes(")") else { return nil }
    return inner
  }

  private mutating func escape() -> PatternTree? {
    switch next {
    case "b", "B":
      let isBoundary = takes("b")
      if !isBoundary { place += 1 }
      return .wordBoundary(isBoundary)
    default: return escapedSet().map(PatternTree.set)
    }
  }

  /// What stands after a backslash, inside brackets or out.
  private mutating func escapedSet() -> PatternSet? {
    guard let scalar = next else { return nil }
    place += 1
    switch scalar {
    case "d": return .digits
    case "D": return .digits.inverted
    case "w": return .wordCharacters
    case "W": return .wordCharacters.inverted
    case "s": return .blanks
    case "S": return .blanks.inverted
    case "t": return .single("\t")
    case "n": return .single("\n")
    case "r": return .single("\r")
    case "u": return hexadecimal(digits: 4)
    case "x": return hexadecimal(digits: 2)
    // Every other letter or digit has a meaning of its own: a back reference, a property.
    default: return scalar.isASCIIWord ? nil : .single(scalar)
    }
  }

  private mutating func hexadecimal(digits: Int) -> PatternSet? {
    guard place + digits <= scalars.count else { return nil }
    let text = String(String.UnicodeScalarView(scalars[place..<place + digits]))
    place += digits
    return UInt32(text, radix: 16).flatMap(Unicode.Scalar.init).map(PatternSet.single)
  }

  private mutating func bracket() -> PatternTree? {
    let isNegated = takes("^")
    var ranges: [ClosedRange<UInt32>] = []
    while let scalar = next, scalar != "]" {
      guard let low = bracketItem() else { return nil }
      guard next == "-", place + 1 < scalars.count, scalars[place + 1] != "]" else {
        ranges += low.positiveRanges
        continue
      }
      place += 1
      guard let high = bracketItem(), let from = low.onlyScalar, let to = high.onlyScalar,
        from <= to
      else { return nil }
      ranges.append(from...to)
    }
    guard takes("]") else { return nil }
    return .set(PatternSet(ranges: ranges, isNegated: isNegated))
  }

  private mutating func bracketItem() -> PatternSet? {
    if takes("\\") { return takes("b") ? .single("\u{8}") : escapedSet() }
    guard let scalar = next else { return nil }
    place += 1
    return .single(scalar)
  }
}

extension PatternParser {
  /// Reads a quantifier after `part`; lazy ones find the same texts.
  private mutating func repeated(_ part: PatternTree) -> PatternTree? {
    guard let bounds = quantifier() else { return part }
    _ = takes("?")
    guard bounds.least <= 200, (bounds.most ?? 0) <= 200, bounds.least <= bounds.most ?? .max else {
      return nil
    }
    return .repeated(part, least: bounds.least, most: bounds.most)
  }

  private mutating func quantifier() -> (least: Int, most: Int?)? {
    if takes("*") { return (0, nil) }
    if takes("+") { return (1, nil) }
    if takes("?") { return (0, 1) }
    let start = place
    guard takes("{"), let least = number() else {
      place = start
      return nil
    }
    let hasComma = takes(",")
    let most = hasComma ? number() : least
    guard takes("}") else {
      place = start
      return nil
    }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var text = ""
    while let scalar = next, ("0"..."9").contains(scalar), text.count < 6 {
      text.unicodeScalars.append(scalar)
      place += 1
    }
    return Int(text)
  }
}

extension PatternSet {
  /// The single character of this set, if it has just one.
  fileprivate var onlyScalar: UInt32? {
    guard !isNegated, ranges.count == 1, ranges[0].count == 1 else { return nil }
    return ranges[0].lowerBound
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIWord: Bool { PatternSet.wordCharacters.contains(self) }
}
