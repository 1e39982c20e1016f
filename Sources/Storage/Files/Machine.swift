import Glibc

/// Which computer this is, as far as telling one from another goes.
public struct Machine: Hashable, Sendable {
  public let name: String

  /// A machine with a name of the caller's choice.
  public init(name: String) { self.name = name }

  /// This machine: its id where the system has one, else its host name.
  public static var current: Machine {
    for path in ["/etc/machine-id", "/var/lib/dbus/machine-id"] {
      let id = (DurableFile.text(of: path) ?? "").prefix { $0 != "\n" }
      if !id.isEmpty { return Machine(name: String(id)) }
    }
    var bytes = [CChar](repeating: 0, count: 256)
    guard gethostname(&bytes, bytes.count - 1) == 0 else { return Machine(name: "unknown") }
    return Machine(name: String(decoding: bytes.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self))
  }

  /// Names the very file on this machine: a copy elsewhere or put back has another name.
  public func place(of path: String) -> String {
    var status = stat()
    let number = stat(path, &status) == 0 ? UInt64(status.st_ino) : 0
    let real = realpath(path, nil)
    defer { free(real) }
    return "\(name) \(number) " + (real.map { String(cString: $0) } ?? path)
  }
}
