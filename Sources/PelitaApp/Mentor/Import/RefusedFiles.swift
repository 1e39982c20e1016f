import RecordExchange
import Terminal
import TrainingModel
import Workbench

/// Copies of files that were refused, each with a text that says why: nothing that came is lost.
struct RefusedFiles {
  /// More than this are not kept: a flash disk full of other things is no reason to fill the laptop.
  private static let mostKept = 200

  let desk: SchoolDesk

  /// Where they are kept.
  var folder: String { desk.surroundings.dataFolder + "/refused" }

  /// Keeps a copy of the file at `path` and the reason beside it; what cannot be kept is no trouble.
  func keep(_ path: String, because refusal: ExchangeRefusal) {
    do {
      let bytes = try BoundedFile.read(path, limit: ExchangeLimits().file)
      try DurableFile.makeFolder(folder)
      guard FolderListing.names(in: folder, limit: 2 * Self.mostKept).count < 2 * Self.mostKept
      else { return }
      let name = path.split(separator: "/").last.map { String($0).sanitisedLine } ?? "file"
      let copy = try DurableFile.write(
        bytes, as: "\(desk.today.text)-\(name.prefix(80))", in: folder)
      let words = desk.phrases.explanation(of: refusal)
      try DurableFile.write(
        Array("\(path.sanitisedLine)\n\(words.what)\n\(words.cure)\n".utf8), to: copy + ".txt")
    } catch {
      return
    }
  }
}
