import Cryptography
import Foundation

extension Digest {
  /// The 32 bytes as SQLite stores them.
  var blob: Data { Data(bytes) }
}
