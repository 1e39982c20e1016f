import Foundation
import TrainingModel

extension RevisionID {
  /// The 32 bytes as SQLite stores them.
  var blob: Data { Data(bytes) }
}
