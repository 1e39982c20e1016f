/// Who can open a file that was made, as it is told to the person who carries it.
enum FileLock: Hashable {
  /// Only the devices of these people, and the maker's own.
  case locked(for: [String])
  /// Nobody yet whose key is known could open it otherwise.
  case noMentorKnown
  /// The one it is for has not sent a file yet, and so told no key.
  case noKeyOf(String)
  /// Its maker wanted it so.
  case leftOpen

  var isLocked: Bool { if case .locked = self { true } else { false } }
}
