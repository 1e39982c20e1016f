import Foundation
import RecordExchange
import Testing
import TrainingModel

/// Files as they were written once; they stay readable for ever.
struct GoldenFileTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")
  /// Set `PELITA_RECORD=1` to write the files anew after adding to the format.
  private static let isRecording = ProcessInfo.processInfo.environment["PELITA_RECORD"] != nil

  @Test(arguments: DetailLevel.allCases)
  func `a progress file is written as it always was`(detail: DetailLevel) throws {
    let notes = detail == .everything ? [try Samples.note()] : []
    try compare(Samples.progress(detail, notes: notes), with: "progress-1-\(detail.rawValue)")
  }

  @Test func `an assignment file is written as it always was`() throws {
    try compare(Samples.assignment(), with: "assignment-1")
  }

  @Test func `a sealed file is written as it always was`() throws {
    let keys = [try Samples.sealingKey(1), try Samples.sealingKey(2)]
    try compare(
      Samples.sealed(Samples.progress(.summary), for: keys, seed: 1), with: "sealed-1")
  }

  @Test func `every file ever written is readable`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(names.count >= 5)
    for name in names {
      let bytes = try [UInt8](Data(contentsOf: Self.folder.appending(path: name)))
      let file = try ExchangeFile(opening: bytes, with: [Samples.sealingKey(2)])
      #expect(file.quarantined.isEmpty)
      switch file.header.kind {
      case .progress: #expect(try ProgressFile(file).summary != nil)
      case .assignment: #expect(try !RevisionFile(file, of: .assignment).lines.isEmpty)
      case .school, .modulePack: break
      }
    }
  }

  private func compare(_ bytes: [UInt8], with name: String) throws {
    let url = Self.folder.appending(path: name + ".pelita")
    if Self.isRecording { try Data(bytes).write(to: url) }
    let golden = try [UInt8](Data(contentsOf: url))
    #expect(bytes == golden, "\(String(decoding: bytes, as: UTF8.self))")
  }
}
