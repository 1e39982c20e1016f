internal import Glibc

/// Another program that answers every line it is told with one line, until this value goes away.
///
/// Spoken to through a pair of sockets instead of pipes: telling something to a program that has
/// ended is an error then, and no signal that would end us as well.
public struct LineChild: ~Copyable {
  private let descriptor: Int32
  private let process: pid_t
  private var unread: [UInt8] = []

  /// Starts the program at `path`, which inherits the environment; `nil` when that is impossible.
  public init?(_ path: String, _ arguments: [String]) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard access(path, X_OK) == 0, socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    defer { close(ends[1]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawn(&process, path, &actions, nil, &words, environ) == 0 else {
      close(ends[0])
      return nil
    }
    self.process = process
    descriptor = ends[0]
  }

  deinit {
    close(descriptor)
    kill(process, SIGTERM)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// Tells it a line and waits for its answer; `nil` when it has ended, or answers without end.
  public mutating func answer(to line: String, longest: Int = 64 << 20) -> String? {
    var rest = Array((line + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return nil
      }
    }
    return nextLine(longest: longest)
  }

  /// The next line that it says; `nil` when there is none.
  public mutating func nextLine(longest: Int = 64 << 20) -> String? {
    var searched = 0
    while unread.count <= longest {
      if let end = unread[searched...].firstIndex(of: 0x0A) {
        defer { unread.removeSubrange(...end) }
        return String(decoding: unread[..<end], as: UTF8.self)
      }
      searched = unread.count
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 {
        unread += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        return nil
      }
    }
    return nil
  }
}
