internal import Glibc

/// A child process that is told something, listened to within limits, and ended in time.
///
/// Not through swift-subprocess: that drops what a program had printed when it printed too much, and
/// what a teacher's program printed is what explains the mistake. Waiting here needs no thread but
/// the caller's own, so many can run side by side.
struct PythonChild {
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

  /// Waits for the end of a child that has closed its streams, and leaves it to be collected.
  private static func hasEnded(_ process: pid_t, before deadline: Int64) -> Bool {
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

  /// Starts `arguments` as the leader of a process group with these three streams and no others.
  private static func spawn(
    _ arguments: [String], _ environment: [String], _ streams: [Int32]
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    // Also those that another thread has just opened and not yet marked as ours alone.
    for other in Int32(streams.count)..<256 { posix_spawn_file_actions_addclose(&actions, other) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What blocks or ignores signals here must not keep the child from being stopped by them.
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(&attributes, Int16(flags))
    let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    let settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) }
    defer { (words + settings).forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(
      &process, arguments[0], &actions, &attributes, words + [nil], settings + [nil])
    return failure == 0 ? process : nil
  }
}
