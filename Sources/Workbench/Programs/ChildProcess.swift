internal import Glibc

/// A child process that is told something, listened to within limits, and ended in time.
///
/// Not through Foundation's `Process`, which waits for ever for what a child leaves behind, nor
/// swift-subprocess, which drops what a program had printed when it printed too much, and whose limits
/// of time run out while Swift's shared threads are busy with other things. Waiting here needs no
/// thread but the caller's own.
struct ChildProcess {
  /// Its output, at most the limit.
  private(set) var output: [UInt8] = []
  /// The end of its error stream, at most twice the limit.
  private(set) var errors: [UInt8] = []
  private(set) var ending = Ending.absent

  /// How the child ended.
  enum Ending: Hashable {
    case status(Int32)
    case signal(Int32)
    /// It took too long and was ended.
    case overtime
    /// It printed too much and was ended.
    case overflow
    /// It could not be started.
    case absent
  }

  /// Runs `arguments` until the end, or until it printed `limit` bytes or took `milliseconds`.
  ///
  /// The first argument is the program's path. What it started and left in its group ends with it.
  init(
    _ arguments: [String], environment: [String], input: [UInt8], limit: Int, milliseconds: Int64
  ) {
    guard var told = ChildPipe(), var printed = ChildPipe(), var said = ChildPipe() else { return }
    told.fill(with: input)
    let deadline = Self.now + milliseconds
    let streams = [told.readEnd, printed.writeEnd, said.writeEnd]
    guard let process = Self.spawn(arguments, environment, streams) else { return }
    printed.closeWriteEnd()
    said.closeWriteEnd()
    var stopped = listen(to: printed, and: said, limit: limit, until: deadline)
    if stopped == nil, !Self.hasEnded(process, before: deadline) { stopped = .overtime }
    // The whole group, also after a good end: nothing that it started is left behind.
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    ending =
      stopped ?? (status & 0x7f == 0 ? .status(status >> 8 & 0xff) : .signal(status & 0x7f))
  }

  /// Starts `arguments` without input or output, in a session of its own, and leaves it there.
  ///
  /// - Returns: `false` when it could not be started, or ended within `milliseconds` otherwise than
  ///   well.
  static func leave(
    _ arguments: [String], environment: [String], milliseconds: Int64
  ) -> Bool {
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { close(nothing) }
    let streams = [nothing, nothing, nothing]
    guard let process = spawn(arguments, environment, streams, leads: .session) else {
      return false
    }
    guard hasEnded(process, before: now + milliseconds) else { return true }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }

  /// Waits for the end of a child that has closed its streams, and leaves it to be collected.
  static func hasEnded(_ process: pid_t, before deadline: Int64) -> Bool {
    var news = siginfo_t()
    while waitid(P_PID, id_t(process), &news, WEXITED | WNOHANG | WNOWAIT) == 0,
      news.si_signo != SIGCHLD
    {
      guard now < deadline else { return false }
      usleep(500)
    }
    return true
  }

  /// Listens until both streams have ended; what it returns says why it stopped before.
  private mutating func listen(
    to printed: borrowing ChildPipe, and said: borrowing ChildPipe, limit: Int,
    until deadline: Int64
  ) -> Ending? {
    var streams = [printed.readEnd, said.readEnd].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    while streams.contains(where: { $0.fd >= 0 }) {
      let left = deadline - Self.now
      guard left > 0 else { return .overtime }
      poll(&streams, nfds_t(streams.count), Int32(min(left, 60_000)))
      if streams[0].revents != 0, !printed.read(into: &output) { streams[0].fd = -1 }
      if streams[1].revents != 0, !said.read(into: &errors) { streams[1].fd = -1 }
      if output.count > limit {
        output.removeLast(output.count - limit)
        return .overflow
      }
      if errors.count > 2 * limit { errors.removeFirst(errors.count - 2 * limit) }
    }
    return nil
  }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
