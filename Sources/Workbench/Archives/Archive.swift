internal import CArchive
internal import Glibc

/// Reading zip archives, such as office documents, within limits.
public enum Archive {
  /// Whether `bytes` begin as a zip archive does.
  public static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// The unpacked entries of the zip archive in `bytes` by name.
  ///
  /// Every name is checked; only entries that `isWanted` are unpacked.
  public static func entries(
    of bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits(),
    where isWanted: (String) -> Bool
  ) throws(ArchiveTrouble) -> [String: [UInt8]] {
    guard isArchive(bytes) else { throw .notAnArchive }
    // The library reads the whole directory before it names the first entry.
    guard directoryEntries(in: bytes, upTo: limits.entries) <= limits.entries else {
      throw .tooManyEntries(limit: limits.entries)
    }
    do {
      return try bytes.withUnsafeBytes { buffer in
        try ArchiveReader(limits: limits).entries(of: buffer, where: isWanted)
      }
    } catch let trouble as ArchiveTrouble {
      throw trouble
    } catch {
      throw .damaged
    }
  }

  /// How many times the mark of a directory entry stands in `bytes`; counting stops above `limit`.
  private static func directoryEntries(in bytes: [UInt8], upTo limit: Int) -> Int {
    let mark: (UInt8, UInt8, UInt8, UInt8) = (0x50, 0x4B, 0x01, 0x02)
    return bytes.withUnsafeBytes { buffer in
      guard var place = buffer.baseAddress, buffer.count >= 4 else { return 0 }
      let last = place + buffer.count - 4
      var count = 0
      while count <= limit, place <= last,
        let found = memchr(place, Int32(mark.0), last - place + 1)
      {
        place = UnsafeRawPointer(found)
        if place.loadUnaligned(as: (UInt8, UInt8, UInt8, UInt8).self) == mark { count += 1 }
        place += 1
      }
      return count
    }
  }
}
