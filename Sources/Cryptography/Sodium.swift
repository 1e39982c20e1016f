internal import CSodium

/// The library's one-time start, done on first use by whichever thread comes first.
enum Sodium {
  /// Whether the library is ready; its start cannot fail for anything a file or a person does.
  private static let isReady = sodium_init() >= 0

  /// Starts the library once; every use of a key goes through here.
  static func start() {
    precondition(isReady, "libsodium could not be started")
  }
}
