import Foundation
import TestSupport
import Testing

@testable import Workbench

struct DurableFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a file is written whole and leaves nothing else behind`() throws {
    try DurableFile.write(Array("satu".utf8), to: folder.path("a.txt"))
    try DurableFile.write(Array("dua".utf8), to: folder.path("a.txt"))
    #expect(try folder.read("a.txt") == "dua")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `a draft that a power cut left behind is no obstacle`() throws {
    try folder.write("setengah", to: ".a.txt.part")
    try DurableFile.write(Array("utuh".utf8), to: folder.path("a.txt"))
    #expect(try folder.read("a.txt") == "utuh")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `a draft's place taken by a link does not lead elsewhere`() throws {
    try folder.write("milik orang", to: "other")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(".a.part"), withDestinationPath: folder.path("other"))
    try DurableFile.write(Array("baru".utf8), to: folder.path("a"))
    #expect(try folder.read("other") == "milik orang")
  }

  @Test func `a file for its owner alone is never open to others`() throws {
    try DurableFile.write([1], to: folder.path("rahasia"), mode: 0o600)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("rahasia"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a name that is taken gets a number, the same content none`() throws {
    let names = try ["satu", "dua", "satu", "dua", "tiga"].map { text in
      try DurableFile.write(Array(text.utf8), as: "contoh.pelita", in: folder.path)
    }
    let expected = [
      "contoh.pelita", "contoh-2.pelita", "contoh.pelita", "contoh-2.pelita", "contoh-3.pelita",
    ]
    #expect(names == expected.map(folder.path(_:)))
    #expect(try folder.read("contoh.pelita") == "satu")
  }

  @Test func `a folder that is missing is told with the file's own path`() throws {
    let path = folder.path("tidak-ada/a.txt")
    #expect(throws: FileTrouble.missing(path: path)) { try DurableFile.write([1], to: path) }
  }

  @Test func `a failed writing keeps the old content`() throws {
    try folder.makeFolder("a/b")
    let path = folder.path("a")
    #expect(throws: FileTrouble.notAFile(path: path)) { try DurableFile.write([1], to: path) }
    #expect(try folder.names() == ["a"])
  }

  @Test func `folders are made with those above them`() throws {
    try DurableFile.makeFolder(folder.path("a/b/c"))
    try DurableFile.makeFolder(folder.path("a/b/c"))
    #expect(try folder.names(in: "a/b") == ["c"])
    try folder.write("", to: "file")
    #expect(throws: FileTrouble.self) { try DurableFile.makeFolder(folder.path("file/c")) }
    #expect(throws: FileTrouble.self) { try DurableFile.makeFolder(folder.path("file")) }
  }

  @Test func `a folder that cannot be made is told`() {
    #expect(throws: FileTrouble.missing(path: "/proc/none")) {
      try DurableFile.makeFolder("/proc/none/a")
    }
  }

  @Test(arguments: ["", "lebih", "satx", "satu "])
  func `reading back notices any difference`(content: String) throws {
    let path = try folder.write("satu", to: "a")
    try DurableFile.compare(path, with: Array("satu".utf8))
    #expect(throws: FileTrouble.notAsWritten(path: path)) {
      try DurableFile.compare(path, with: Array(content.utf8))
    }
  }
}
