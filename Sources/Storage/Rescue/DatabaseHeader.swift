/// The first hundred bytes of an SQLite file, as its file format describes them.
enum DatabaseHeader {
  /// Whether the file begins as SQLite's do and, unless a log may still add to it, is as long as
  /// its header says.
  static func fits(_ path: String, hasLog: Bool) -> Bool {
    guard let size = DurableFile.size(path), let header = DurableFile.start(of: path, count: 100),
      header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8))
    else { return false }
    if hasLog { return true }
    func number(at offset: Int, count: Int) -> Int {
      header[offset..<(offset + count)].reduce(0) { $0 << 8 | Int($1) }
    }
    let pageSize = number(at: 16, count: 2) == 1 ? 65_536 : number(at: 16, count: 2)
    // The page count is only kept by writers that also copy the change counter.
    guard number(at: 24, count: 4) == number(at: 92, count: 4) else { return true }
    return number(at: 28, count: 4) * pageSize == size
  }
}
