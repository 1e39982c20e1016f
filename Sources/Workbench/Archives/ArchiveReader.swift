internal import CArchive

/// One pass of libarchive over an archive in memory.
struct ArchiveReader: ~Copyable {
  private let archive: OpaquePointer
  private let limits: ArchiveLimits

  /// Makes a reader that has opened nothing yet.
  init(limits: ArchiveLimits) throws(ArchiveTrouble) {
    guard let archive = archive_read_new() else { throw .damaged }
    self.archive = archive
    self.limits = limits
  }

  deinit { archive_read_free(archive) }

  /// The unpacked entries of the archive in `buffer` that `isWanted`, by name.
  func entries(
    of buffer: UnsafeRawBufferPointer, where isWanted: (String) -> Bool
  ) throws(ArchiveTrouble) -> [String: [UInt8]] {
    // Only this kind: it trusts the directory at the end, as office programs do, and guesses
    // nothing from what stands before it.
    guard archive_read_support_format_zip_seekable(archive) == ARCHIVE_OK else { throw .damaged }
    guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
      throw .truncated
    }
    var names: Set<String> = []
    var contents: [String: [UInt8]] = [:]
    var totalBytes = 0
    while let (name, size) = try nextEntry(isFirst: names.isEmpty) {
      guard Self.isSafe(name), names.insert(name).inserted else { throw .unsafeName(name) }
      guard names.count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
      guard isWanted(name) else { continue }
      let room = min(
        limits.totalBytes - totalBytes, limits.allowance(archiveBytes: buffer.count))
      let content = try unpacked(size: size, atMost: room)
      totalBytes += content.count
      contents[name] = content
    }
    return contents
  }

  /// The name of the next entry and how many bytes it says it has; `nil` after the last.
  private func nextEntry(isFirst: Bool) throws(ArchiveTrouble) -> (name: String, size: Int)? {
    var entry: OpaquePointer?
    switch archive_read_next_header(archive, &entry) {
    case ARCHIVE_EOF: return nil
    // A name in another character set than this laptop's is no harm.
    case ARCHIVE_OK, ARCHIVE_WARN: break
    default: throw isFirst ? .truncated : .damaged
    }
    guard let entry else { throw .damaged }
    guard archive_entry_is_encrypted(entry) == 0 else { throw .encrypted }
    guard let name = archive_entry_pathname(entry) else { throw .unsafeName("") }
    return (String(cString: name), Int(clamping: archive_entry_size(entry)))
  }

  /// The content of the entry that was named last.
  private func unpacked(size: Int, atMost limit: Int) throws(ArchiveTrouble) -> [UInt8] {
    guard size <= limit else { throw .tooLarge }
    var content: [UInt8] = []
    content.reserveCapacity(max(size, 0))
    var block: UnsafeRawPointer?
    var count = 0
    var offset: Int64 = 0
    while true {
      switch archive_read_data_block(archive, &block, &count, &offset) {
      case ARCHIVE_EOF: return content
      case ARCHIVE_OK: break
      // A warning means a wrong checksum.
      default: throw .damaged
      }
      guard offset == Int64(content.count) else { throw .damaged }
      guard content.count + count <= limit else { throw .tooLarge }
      content.append(contentsOf: UnsafeRawBufferPointer(start: block, count: count))
    }
  }

  /// Whether `name` stays inside the folder it would be unpacked in, on every system.
  private static func isSafe(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= 512, !name.hasPrefix("/") else { return false }
    guard !name.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0x3A }) else {
      return false
    }
    return !name.split(separator: "/").contains { $0 == ".." || $0 == "." }
  }
}
