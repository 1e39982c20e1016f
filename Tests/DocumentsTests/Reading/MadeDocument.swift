import Documents
import Foundation
import Workbench

/// A document that another program wrote.
struct MadeDocument {
  /// Where such documents are: those kept here, or those just made anew with the real programs.
  static let folder =
    ProcessInfo.processInfo.environment["PELITA_MADE_DOCUMENTS"]
    ?? #filePath.replacing("Reading/MadeDocument.swift", with: "Fixtures/documents")

  let name: String

  /// The file's bytes.
  var bytes: [UInt8] {
    get throws { try BoundedFile.read(Self.folder + "/" + name, limit: 1 << 20) }
  }

  /// What it holds.
  func read() throws -> ReadDocument {
    try ReadDocument(
      parts: try Archive.entries(of: try bytes, where: ReadDocument.isWanted), fileName: name)
  }

  /// The text in it.
  func text() throws -> TextDocument? {
    guard case .text(let text) = try read().document else { return nil }
    return text
  }

  /// The sheets in it.
  func workbook() throws -> Workbook? {
    guard case .sheets(let workbook) = try read().document else { return nil }
    return workbook
  }

  /// The slides in it.
  func deck() throws -> SlideDeck? {
    guard case .slides(let deck) = try read().document else { return nil }
    return deck
  }
}
