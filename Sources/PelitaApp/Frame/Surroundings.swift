import Glibc
import Terminal

/// Where the program runs: the one place that knows clock, chance, folders and the terminal.
///
/// Everything below takes what it needs as values, so that a test plays whole days in memory.
struct Surroundings {
  let console: any Console
  /// Milliseconds since 1970 UTC, as the laptop believes.
  let now: () -> Int64
  /// Random bits for new ids and shuffles.
  let random: () -> UInt64
  /// `$XDG_DATA_HOME/pelita`.
  let dataFolder: String
  /// Folders that hold modules, the first one wins.
  let contentFolders: [String]
  let environment: [String: String]
}

extension Surroundings {
  /// Hours that this laptop's time zone is east of UTC, rounded towards UTC.
  var hoursEast: Int {
    var seconds = time_t(now() / 1000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return parts.tm_gmtoff / 3600
  }

  /// A generator over `random`, for ids and keys.
  var generator: Chance { Chance(next64: random) }
}

/// Draws from the laptop's randomness.
struct Chance: RandomNumberGenerator {
  let next64: () -> UInt64

  func next() -> UInt64 { next64() }
}
