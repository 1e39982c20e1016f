internal import Glibc

extension ChildProcess {
  /// What a child is the leader of.
  enum Leadership: Int32 {
    case group = 0x02
    case session = 0x80
  }

  /// Starts `arguments` with these three streams and no others, as the leader of a process group,
  /// or of a session when nothing that ends this program may end it.
  static func spawn(
    _ arguments: [String], _ environment: [String], _ streams: [Int32], leads: Leadership = .group
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
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | leads.rawValue
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
