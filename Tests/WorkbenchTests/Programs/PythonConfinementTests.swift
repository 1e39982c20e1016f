import Glibc
import TestSupport
import Testing

@testable import Workbench

/// The room itself, without the watch inside of Python: what it promises holds on its own.
struct PythonConfinementTests {
  private func run(_ program: String, in room: [String]) -> ChildProcess {
    ChildProcess(
      room + ["/usr/bin/python3", "-I", "-S", "-c", program], environment: [], input: [],
      limit: 4096, milliseconds: 20_000)
  }

  private func room() throws -> [String] {
    try #require(PythonConfinement.working("/usr/bin/bwrap"))
  }

  @Test func `this laptop's own network cannot be reached`() throws {
    let listener = try LoopbackListener()
    let program = "import socket\nsocket.create_connection(('127.0.0.1', \(listener.port)), 5)"
    #expect(run(program, in: []).ending == .status(0))
    #expect(try run(program, in: room()).ending == .status(1))
  }

  @Test func `the laptop's files cannot be changed`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("rahasia", to: "a.txt")
    let program = "import os\nos.remove('\(file)')"
    #expect(try run(program, in: room()).ending == .status(1))
    #expect(try run("open('/usr/pelita-test', 'w')", in: room()).ending == .status(1))
    #expect(try folder.names() == ["a.txt"])
    #expect(run(program, in: []).ending == .status(0))
  }

  @Test func `what a program left running ends with it`() throws {
    let program = """
      import os, time
      if os.fork() == 0:
          os.setsid()
          time.sleep(100)
      print("selesai")
      """
    let child = try run(program, in: room())
    // Otherwise the sleeper would hold the output open until the time is over.
    #expect(child.ending == .status(0))
    #expect(child.output == Array("selesai\n".utf8))
  }

  @Test func `bubblewrap that does not work gives no room`() throws {
    let folder = try TemporaryFolder()
    let broken = try folder.writeProgram("exit 1", to: "bwrap")
    #expect(PythonConfinement.working(broken) == nil)
    #expect(PythonConfinement.working("/no/such/program") == nil)
  }
}

/// Something to connect to on this laptop.
private struct LoopbackListener: ~Copyable {
  private let descriptor: Int32
  let port: UInt16

  init() throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { [descriptor] pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, length) + listen(descriptor, 8)
          + getsockname(descriptor, address, &length)
      }
    }
    try #require(status == 0)
    port = UInt16(bigEndian: address.sin_port)
  }

  deinit { close(descriptor) }
}
