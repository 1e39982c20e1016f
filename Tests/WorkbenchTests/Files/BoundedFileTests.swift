import Foundation
import TestSupport
import Testing

@testable import Workbench

struct BoundedFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a file up to the limit is read, one above it is not`() throws {
    let path = try folder.write("satu dua", to: "a")
    #expect(try BoundedFile.read(path, limit: 8) == Array("satu dua".utf8))
    #expect(throws: FileTrouble.tooLarge(path: path, bytes: 8, limit: 7)) {
      try BoundedFile.read(path, limit: 7)
    }
  }

  @Test func `folders, pipes and devices are refused without waiting`() throws {
    let pipe = folder.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [folder.path, pipe, "/dev/zero"] {
      #expect(throws: FileTrouble.notAFile(path: path)) { try BoundedFile.read(path, limit: 100) }
    }
  }

  @Test func `a file that is not there is told as missing`() {
    let path = folder.path("a")
    #expect(throws: FileTrouble.missing(path: path)) { try BoundedFile.read(path, limit: 1) }
  }

  @Test func `both ends of a file are read, a link is not followed`() throws {
    let path = try folder.write("0123456789", to: "a")
    let ends = try BoundedFile.readEnds(path, count: 3)
    #expect(ends.head == Array("012".utf8) && ends.tail == Array("789".utf8))
    let whole = try BoundedFile.readEnds(path, count: 20)
    #expect(whole.head == Array("0123456789".utf8) && whole.tail == whole.head)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: path)
    #expect(throws: FileTrouble.self) { try BoundedFile.readEnds(folder.path("link"), count: 3) }
    #expect(try BoundedFile.read(folder.path("link"), limit: 10).count == 10)
  }
}
