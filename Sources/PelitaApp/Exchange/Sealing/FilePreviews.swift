import Cryptography
import RecordExchange
import Workbench

/// Tells what found files claim to be; those that are sealed for others are passed over.
///
/// An open file is told by its two ends. A sealed one costs one try of the key, and only what is
/// sealed for this laptop is read whole, once: its last line names it for as long as the desk is
/// there. Files beyond the limit of one search come when the others have been opened.
final class FilePreviews {
  private let surroundings: Surroundings
  private var known: [ArraySlice<UInt8>: ExchangePreview] = [:]
  private lazy var keys = (try? surroundings.deviceKey().sealingKey).map { [$0] } ?? []

  /// The most bytes of sealed files that one search reads.
  private static let mostBytes = 64 << 20

  init(surroundings: Surroundings) { self.surroundings = surroundings }

  /// The files of `found` that can be offered here, each with what it claims to be.
  func offers(_ found: [FoundFile]) -> [(path: String, preview: ExchangePreview)] {
    var bytesLeft = Self.mostBytes
    return found.compactMap { file in
      guard SealedFile.isSealed(file.head) else {
        return ExchangePreview(head: file.head, tail: file.tail).map { (file.path, $0) }
      }
      if let preview = known[file.tail[...]] { return (file.path, preview) }
      guard file.byteCount <= bytesLeft, SealedFile.opens(file.head, with: keys) else { return nil }
      bytesLeft -= file.byteCount
      guard let opened = try? surroundings.exchangeFile(at: file.path) else { return nil }
      let preview = ExchangePreview(opened)
      known[file.tail[...]] = preview
      return (file.path, preview)
    }
  }

  /// `paths` with the files of schools, and others that mentors and trainers write, at the front.
  func schoolFilesFirst(_ paths: [String]) -> [String] {
    let offers = offers(paths.compactMap { FileSearch().file(at: $0) })
    let first = Set(offers.filter { $0.preview.header.kind != .progress }.map(\.path))
    return paths.filter(first.contains) + paths.filter { !first.contains($0) }
  }
}
