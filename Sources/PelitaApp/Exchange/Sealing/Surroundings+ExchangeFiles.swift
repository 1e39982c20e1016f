import Cryptography
import RecordExchange
import Workbench

extension Surroundings {
  /// Reads an exchange file, with this laptop's key when it is sealed.
  ///
  /// - Throws: `FileTrouble` or `ExchangeRefusal`.
  func exchangeFile(at path: String) throws -> ExchangeFile {
    let bytes = try BoundedFile.read(path, limit: ExchangeLimits().file)
    let keys = SealedFile.isSealed(bytes) ? [try deviceKey().sealingKey] : []
    return try ExchangeFile(opening: bytes, with: keys)
  }

  /// `file`, locked for `readers` under a name that tells nothing; as it is when there are none.
  ///
  /// - Throws: `TooManyReaders`.
  func locked(
    _ file: [UInt8], named name: String, for readers: [PublicSealingKey]
  ) throws -> (bytes: [UInt8], name: String) {
    guard !readers.isEmpty else { return (file, name) }
    var generator = generator
    guard let bytes = SealedFile.seal(file, for: readers, using: &generator) else {
      throw TooManyReaders(count: readers.count)
    }
    return (bytes, SealedName.draw(using: &generator))
  }
}

/// More devices than one file can be locked for.
struct TooManyReaders: Error, Hashable {
  var count: Int
}
