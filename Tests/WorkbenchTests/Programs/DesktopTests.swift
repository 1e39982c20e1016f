import TestSupport
import Testing
import Workbench

struct DesktopTests {
  @Test func `a file is handed to the desktop by its full path only`() async throws {
    let folder = try TemporaryFolder()
    let program = try folder.writeProgram("echo \"$1\" > '\(folder.path)/opened'", to: "open")
    let desktop = Desktop(opening: program)
    #expect(try await onOwnThread { desktop.open("/tmp/Laporan kelas.html") })
    #expect(try folder.read("opened") == "/tmp/Laporan kelas.html\n")
    #expect(!desktop.open("--help"))
    #expect(!Desktop(opening: "/no/such/program").open("/tmp/a"))
  }
}
