/// Language tags, well-formed after RFC 5646; whether a subtag is registered is not asked.
enum LanguageTag {
  static func isWellFormed(_ text: String) -> Bool {
    let tag = text.lowercased()
    if grandfathered.contains(tag) { return true }
    var subtags = tag.split(separator: "-", omittingEmptySubsequences: false)[...]
    guard subtags.allSatisfy({ (1...8).contains($0.utf8.count) && $0.isAlphanumeric }) else {
      return false
    }
    if subtags.first == "x" { return subtags.count > 1 }
    return takeLanguage(&subtags) && takeVariants(&subtags) && takeExtensions(&subtags)
      && subtags.isEmpty
  }

  /// Language, up to three extended languages, script, region.
  private static func takeLanguage(_ subtags: inout ArraySlice<Substring>) -> Bool {
    guard let language = subtags.popFirst(), language.isAlphabetic, language.utf8.count > 1 else {
      return false
    }
    var extended = 0
    while language.utf8.count < 4, extended < 3, let next = subtags.first, next.isAlphabetic,
      next.utf8.count == 3
    {
      subtags.removeFirst()
      extended += 1
    }
    if let script = subtags.first, script.isAlphabetic, script.utf8.count == 4 {
      subtags.removeFirst()
    }
    if let region = subtags.first,
      region.isAlphabetic && region.utf8.count == 2 || region.isNumeric && region.utf8.count == 3
    {
      subtags.removeFirst()
    }
    return true
  }

  /// None twice.
  private static func takeVariants(_ subtags: inout ArraySlice<Substring>) -> Bool {
    var seen: Set<Substring> = []
    while let next = subtags.first,
      next.utf8.count > 4 || next.utf8.count == 4 && next.prefix(1).isNumeric
    {
      guard seen.insert(next).inserted else { return false }
      subtags.removeFirst()
    }
    return true
  }

  /// A letter or digit, none twice, with one or more subtags; `x` takes all that follow.
  private static func takeExtensions(_ subtags: inout ArraySlice<Substring>) -> Bool {
    var seen: Set<Substring> = []
    while let singleton = subtags.first, singleton.utf8.count == 1 {
      subtags.removeFirst()
      guard seen.insert(singleton).inserted else { return false }
      let content = singleton == "x" ? subtags[...] : subtags.prefix { $0.utf8.count > 1 }
      guard !content.isEmpty else { return false }
      subtags = subtags[content.endIndex...]
    }
    return true
  }

  /// Tags from before the grammar that do not fit it (RFC 5646, section 2.1: irregular).
  private static let grandfathered: Set<String> = [
    "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux",
    "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl",
    "sgn-ch-de",
  ]
}

extension Substring {
  fileprivate var isAlphabetic: Bool { utf8.allSatisfy { (0x61...0x7A).contains($0) } }
  fileprivate var isNumeric: Bool { utf8.allSatisfy { (0x30...0x39).contains($0) } }
  fileprivate var isAlphanumeric: Bool {
    utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }
}
