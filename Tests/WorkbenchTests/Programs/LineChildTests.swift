import TestSupport
import Testing
import Workbench

struct LineChildTests {
  @Test func `a program answers line by line`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.writeProgram(
      #"echo ready; while read -r line; do echo "[$1] $line"; done"#, to: "echo.sh")
    guard var child = LineChild(path, ["a"]) else { throw LineChildMissing() }
    #expect(child.nextLine() == "ready")
    #expect(child.answer(to: "satu") == "[a] satu")
    let long = String(repeating: "x", count: 300_000)
    #expect(child.answer(to: long) == "[a] " + long)
  }

  @Test func `a program that ends answers nothing, and telling it more does no harm`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.writeProgram("read -r line; exit 3", to: "end.sh")
    guard var child = LineChild(path, []) else { throw LineChildMissing() }
    #expect(child.answer(to: "satu") == nil)
    #expect(child.answer(to: "dua") == nil)
  }

  @Test func `a program that is not there is not started`() {
    if LineChild("/none/pelita-push", []) != nil { Issue.record("it was started") }
  }
}

/// The program of a test could not be started.
private struct LineChildMissing: Error {}
