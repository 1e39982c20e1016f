public import Curriculum

/// Small real files made on the spot: they open, and two with different labels differ.
public enum SampleFile {
  /// The bytes of a file of `kind`, about `kilobytes` long.
  public static func bytes(
    of kind: StarterEntry.SampleKind, label: String, kilobytes: Int
  ) -> [UInt8] {
    let size = max(kilobytes, 1) * 1024
    return switch kind {
    case .pdf: pdf(label, size: size)
    case .png: png(label, size: size)
    case .wav: wav(label, size: size)
    }
  }

  /// A number that differs between labels (FNV-1a).
  static func hash(_ label: String) -> UInt32 {
    label.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}

extension [UInt8] {
  /// Adds ASCII text.
  mutating func append(text: String) { append(contentsOf: text.utf8) }

  /// Adds a number of four bytes, the highest first.
  mutating func append(bigEndian number: UInt32) {
    append(contentsOf: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) })
  }

  /// Adds a number of `count` bytes, the lowest first.
  mutating func append(littleEndian number: Int, count: Int) {
    append(contentsOf: (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) })
  }
}
