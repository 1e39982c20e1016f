import CTerminal
import Glibc

/// Waits for keys, a changed window, or the end, whichever comes first.
struct Keyboard {
  /// What came.
  enum Arrival: Hashable {
    case key(Keystroke)
    /// The window changed its size, or the program goes on after a stop.
    case resized
    /// The terminal is gone, or the program was asked to end; nothing more will come.
    case endOfInput
  }

  let descriptor: Int32
  private var decoder = KeystrokeDecoder()
  private var hasEnded = false

  /// Reads from the terminal `descriptor`, whose settings are already key by key.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Waits for what comes next.
  mutating func next() -> Arrival {
    while true {
      if let arrival = next(within: nil) { return arrival }
    }
  }

  /// Waits for what comes next, at most about `milliseconds`; `nil` when nothing came.
  mutating func next(within milliseconds: Int?) -> Arrival? {
    let deadline = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    terminal_set_reading(true)
    defer { terminal_set_reading(false) }
    while true {
      let wasResized = takeWakes()
      if hasEnded { return .endOfInput }
      if wasResized { return .resized }
      if let key = decoder.next() { return .key(key) }
      let left = deadline.map {
        max(0, Int((ContinuousClock.now.duration(to: $0)) / .milliseconds(1)))
      }
      switch wait(atMost: left) {
      case .some(true): refill()
      case .some(false): continue
      case .none:
        // Only what had its time is taken as it stands: the rest of a sequence may be on its way.
        let hadItsTime = left.map { $0 >= decoder.patience?.milliseconds ?? 0 } ?? true
        if hadItsTime, let key = decoder.nextWithoutMore() { return .key(key) }
        if let deadline, deadline <= .now { return nil }
      }
    }
  }

  /// The characters that were already read after the last one.
  mutating func followingText() -> String { decoder.followingText() }

  /// Takes what the signals left; `true` when the screen must be drawn again.
  private mutating func takeWakes() -> Bool {
    var wasResized = false
    while true {
      switch UInt8(bitPattern: terminal_next_wake()) {
      case 0: return wasResized
      case UInt8(ascii: "t"): hasEnded = true
      default: wasResized = true
      }
    }
  }

  /// Whether there is something to read; `nil` when patience ran out, or `left` milliseconds.
  private func wait(atMost left: Int?) -> Bool? {
    var watched = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal_wake_descriptor(), events: Int16(POLLIN), revents: 0),
    ]
    let patience = [decoder.patience?.milliseconds, left].compactMap(\.self).min()
    let timeout = patience.map { Int32(clamping: $0) } ?? -1
    let count = poll(&watched, nfds_t(watched.count), timeout)
    if count == 0 { return nil }
    return count > 0 && watched[0].revents != 0
  }

  private mutating func refill() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 {
      decoder.take(buffer[..<count])
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      hasEnded = true
    }
  }
}
