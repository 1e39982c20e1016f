public import TrainingModel

/// The words by which a table may name a role.
public struct RoleWords: Hashable, Sendable {
  private var roles: [String: Role] = [:]
  /// One word each, to suggest to somebody whose word is unknown.
  public private(set) var usual: [String] = []

  /// No words but the names of the roles themselves.
  public init() {
    for role in Role.known { roles[role.rawValue.lowercased()] = role }
  }

  /// Adds words for `role`; the first one is suggested to people.
  public mutating func add(_ words: [String], for role: Role) {
    if let first = words.first { usual.append(first) }
    for word in words { roles[word.lowercased()] = role }
  }

  /// The role that `word` names.
  public func role(_ word: String) -> Role? { roles[word.lowercased()] }

  /// The roles that a cell names, such as `guru / pendamping`; the word that is none throws.
  func roles(in cell: String) throws(UnknownWord) -> [Role] {
    if let role = role(cell) { return [role] }
    var found: [Role] = []
    for part in cell.replacing(" dan ", with: "/").replacing(" and ", with: "/")
      .split(whereSeparator: { "/+&;,|".contains($0) })
    {
      let word = CellText.cleaned(String(part))
      guard let role = role(word) else { throw UnknownWord(text: word) }
      if !found.contains(role) { found.append(role) }
    }
    return found
  }

  /// A word that names no role.
  struct UnknownWord: Error {
    var text: String
  }
}

extension Role {
  /// The roles that Pelita knows, in the order of a list.
  public static let known: [Role] = [
    .teacher, .mentor, .trainer, .curriculumHead, .principal, .outsideSpeaker,
  ]
}
