import Foundation
import TestSupport
import Testing
import Workbench

struct FileSearchTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `files are found in sub-folders, newest first`() throws {
    try folder.makeFolder("Pelita/Guru")
    try folder.write("a", to: "a.pelita", modified: 100)
    try folder.write("bb", to: "Pelita/b.PELITA", modified: 300)
    try folder.write("c", to: "Pelita/Guru/c.pelita (1)", modified: 200)
    try folder.write("d", to: "surat.docx", modified: 400)
    let files = FileSearch().files(in: [folder.path])
    #expect(files.map(\.name) == ["b.PELITA", "c.pelita (1)", "a.pelita"])
    #expect(files.map(\.byteCount) == [2, 1, 1])
    #expect(files.map(\.modifiedSeconds) == [300, 200, 100])
    #expect(files.first?.head == Array("bb".utf8))
  }

  @Test func `links, hidden folders, pipes and deep folders are passed over`() throws {
    try folder.makeFolder("a/b/c/d")
    try folder.makeFolder(".Trash")
    try folder.write("x", to: "a/b/c/d/deep.pelita", modified: 1)
    try folder.write("x", to: ".Trash/old.pelita", modified: 1)
    try folder.write("x", to: "a/near.pelita", modified: 1)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.pelita"), withDestinationPath: "/etc/passwd")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("loop"), withDestinationPath: folder.path)
    #expect(mkfifo(folder.path("pipe.pelita"), 0o600) == 0)
    #expect(FileSearch().files(in: [folder.path]).map(\.name) == ["near.pelita"])
  }

  @Test func `how much is looked at is bounded`() throws {
    for number in 0..<30 {
      try folder.write("x", to: "f\(number).pelita", modified: number)
    }
    try folder.write(String(repeating: "x", count: 100), to: "large.pelita", modified: 99)
    #expect(FileSearch(sizeLimit: 50).files(in: [folder.path]).count == 30)
    #expect(FileSearch(nameLimit: 10).files(in: [folder.path]).count == 10)
    let newest = FileSearch(fileLimit: 2).files(in: [folder.path]).map(\.name)
    #expect(newest == ["large.pelita", "f29.pelita"])
  }

  @Test func `visiting leaves no file of a folder out, however many a search would give`() throws {
    for number in 0..<30 {
      try folder.write("x", to: "f\(number).pelita", modified: number)
    }
    var visited: Set<String> = []
    FileSearch(fileLimit: 2).visit([folder.path]) { visited.insert($0.name) }
    #expect(visited.count == 30)
  }

  @Test func `a folder that is not there holds nothing`() {
    #expect(FileSearch().files(in: [folder.path("none")]).isEmpty)
  }
}

extension TemporaryFolder {
  /// Writes a file that was last changed `modified` seconds after 1970.
  fileprivate func write(_ text: String, to name: String, modified: Int) throws {
    let path = try write(text, to: name)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: Double(modified))], ofItemAtPath: path)
  }
}
