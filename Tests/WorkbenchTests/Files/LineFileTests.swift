import TestSupport
import Testing
import Workbench

struct LineFileTests {
  private func lines(of text: String, longest: Int = 100) throws -> [LineFile.Line] {
    let folder = try TemporaryFolder()
    let path = folder.path + "/lines"
    try folder.write(text, to: "lines")
    var lines: [LineFile.Line] = []
    try LineFile.forEachLine(of: path, longest: longest) { lines.append($0) }
    return lines
  }

  private func whole(_ text: String) -> LineFile.Line { .whole(Array(text.utf8)) }

  @Test func `lines come in order, the last one with or without its line feed`() throws {
    #expect(try lines(of: "a\n\nb\n") == [whole("a"), whole(""), whole("b")])
    #expect(try lines(of: "a\nb") == [whole("a"), whole("b")])
    #expect(try lines(of: "") == [])
  }

  @Test func `a line that is too long is told and the next one is whole`() throws {
    let long = String(repeating: "x", count: 200_000)
    #expect(try lines(of: "a\n\(long)\nb\n") == [whole("a"), .tooLong, whole("b")])
    #expect(try lines(of: "a\n\(long)") == [whole("a"), .tooLong])
    #expect(try lines(of: "123\n1234\n", longest: 3) == [whole("123"), .tooLong])
  }

  @Test func `a missing file and a folder are troubles with their path`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileTrouble.missing(path: folder.path + "/none")) {
      try LineFile.forEachLine(of: folder.path + "/none", longest: 10) { _ in }
    }
    #expect(throws: FileTrouble.notAFile(path: folder.path)) {
      try LineFile.forEachLine(of: folder.path, longest: 10) { _ in }
    }
  }
}
