public import Cryptography
import GRDB

extension SchoolStore {
  /// Those of `digests` whose files came in before.
  public func known(_ digests: [Digest]) throws -> Set<Digest> {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT count(*) FROM import WHERE digest = ?")
      return Set(
        try digests.filter { try Int.fetchOne(statement, arguments: [$0.blob]) ?? 0 > 0 })
    }
  }
}
