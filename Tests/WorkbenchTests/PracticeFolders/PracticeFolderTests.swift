import Curriculum
import Foundation
import TestSupport
import Testing
import Workbench

@Suite struct PracticeFolderTests {
  private let home: TemporaryFolder
  private let folder: PracticeFolder

  init() throws {
    home = try TemporaryFolder()
    folder = PracticeFolder(home.path("Pelita/Latihan/Bu Contoh/Pohon"))
  }

  private func layOut() throws {
    try folder.layOut(
      [
        .init(path: "Kelas 7", bytes: nil),
        .init(path: "Kelas 8/Soal/a.txt", bytes: Array("isi".utf8)),
      ], modifiedSeconds: 1_000_000_000)
  }

  @Test func `what is laid out is there, with the time of the starter`() throws {
    try layOut()
    let now = try folder.snapshot()
    #expect(now.sorted.map(\.path) == ["Kelas 7", "Kelas 8", "Kelas 8/Soal", "Kelas 8/Soal/a.txt"])
    let file = try #require(now.entries["Kelas 8/Soal/a.txt"])
    #expect(file.modifiedSeconds == 1_000_000_000)
    #expect(file.byteCount == 3)
    #expect(file.opening == Array("isi".utf8))
    #expect(try home.names(in: "Pelita/Latihan/Bu Contoh") == ["Pohon"])
  }

  @Test func `nothing is laid out over what is there`() throws {
    try layOut()
    #expect(throws: FileTrouble.self) { try layOut() }
  }

  @Test(arguments: ["../luar.txt", "/etc/luar", "a//b", "a/../../b", "."])
  func `no path leaves the folder`(path: String) throws {
    try layOut()
    #expect(throws: FileTrouble.self) {
      try PracticeFolder(home.path("lain")).layOut(
        [.init(path: path, bytes: [1])], modifiedSeconds: 0)
    }
    #expect(throws: FileTrouble.self) { try folder.perform(.write(path: path, text: "x")) }
    #expect(throws: FileTrouble.self) { try folder.perform(.remove(path)) }
  }

  @Test func `links are noted and never followed`() throws {
    try layOut()
    try home.makeFolder("luar")
    try home.write("rahasia", to: "luar/rahasia.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/jalan", withDestinationPath: home.path("luar"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/rahasia.txt", withDestinationPath: home.path("luar/rahasia.txt"))
    let now = try folder.snapshot()
    #expect(now.entries["jalan"]?.kind == .link)
    #expect(now.entries["rahasia.txt"]?.kind == .link)
    #expect(now.entries["jalan/rahasia.txt"] == nil)
    #expect(throws: FileTrouble.self) {
      try folder.perform(.write(path: "jalan/baru.txt", text: "x"))
    }
    #expect(throws: FileTrouble.self) {
      try folder.perform(.write(path: "rahasia.txt", text: "x"))
    }
    try folder.perform(.remove("jalan"))
    #expect(try home.names(in: "luar") == ["rahasia.txt"])
    #expect(try home.read("luar/rahasia.txt") == "rahasia")
  }

  @Test func `a practice folder that is a link itself is refused`() throws {
    try home.makeFolder("luar")
    try home.makeFolder("Pelita/Latihan/Bu Contoh")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path, withDestinationPath: home.path("luar"))
    #expect(throws: FileTrouble.self) { try folder.snapshot() }
    #expect(throws: FileTrouble.self) { try layOut() }
    #expect(throws: FileTrouble.self) { try folder.perform(.makeFolder("x")) }
    #expect(try home.names(in: "luar") == [])
  }

  @Test func `special files and droppings are passed over`() throws {
    try layOut()
    #expect(mkfifo(folder.path + "/pipa", 0o600) == 0)
    for name in [".DS_Store", "Thumbs.db", ".~lock.a.odt#", "~$a.docx", "a.txt~", ".directory"] {
      try home.write("x", to: "Pelita/Latihan/Bu Contoh/Pohon/" + name)
    }
    #expect(try folder.snapshot().entries.count == 4)
  }

  @Test func `beyond its bounds a snapshot says that it is cut`() throws {
    try layOut()
    var bounds = PracticeFolder.Bounds()
    #expect(try !folder.snapshot(within: bounds).isCut)
    bounds.entries = 3
    #expect(try folder.snapshot(within: bounds).isCut)
    bounds = PracticeFolder.Bounds()
    bounds.depth = 2
    #expect(try folder.snapshot(within: bounds).isCut)
    bounds = PracticeFolder.Bounds()
    bounds.bytes = 2
    #expect(try folder.snapshot(within: bounds).isCut)
  }

  @Test func `set aside, nothing is lost, and names do not collide`() throws {
    try layOut()
    #expect(try folder.setAside(into: "Lama").hasSuffix("Bu Contoh/Lama/Pohon"))
    #expect(!folder.exists)
    try layOut()
    #expect(try folder.setAside(into: "Lama").hasSuffix("Bu Contoh/Lama/Pohon (2)"))
    let names = try home.names(in: "Pelita/Latihan/Bu Contoh/Lama")
    #expect(names == ["Pohon", "Pohon (2)"])
  }

  @Test func `actions are carried out as in a file manager`() throws {
    try layOut()
    let actions: [FolderAction] = [
      .makeFolder("Baru/Dalam"), .copy(from: "Kelas 8", to: "Baru/Salinan"),
      .move(from: "Kelas 8/Soal/a.txt", to: "Kelas 7/b.txt"),
      .write(path: "Baru/c.txt", text: "c"), .remove("Kelas 8"),
    ]
    for action in actions { try folder.perform(action) }
    let now = try folder.snapshot()
    #expect(
      now.sorted.map(\.path) == [
        "Baru", "Baru/Dalam", "Baru/Salinan", "Baru/Salinan/Soal", "Baru/Salinan/Soal/a.txt",
        "Baru/c.txt", "Kelas 7", "Kelas 7/b.txt",
      ])
    #expect(now.entries["Baru/Salinan/Soal/a.txt"]?.digest == now.entries["Kelas 7/b.txt"]?.digest)
    #expect(now.entries["Baru/Salinan/Soal/a.txt"]?.modifiedSeconds == 1_000_000_000)
  }

  @Test func `a trial leaves nothing behind`() throws {
    let path = try PracticeFolder.trying { trial in
      try trial.layOut([.init(path: "a/b.txt", bytes: [1])], modifiedSeconds: 0)
      return trial.path
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
