import RecordExchange
import SchoolStore
import Terminal

extension ExchangeFile {
  /// How the lines of the file begin that are no records, with the name it came under.
  func unread(_ lines: [QuarantinedLine], in path: String) -> [UnreadLine] {
    let name = path.split(separator: "/").last.map { String($0).sanitisedLine } ?? ""
    return excerpts(of: lines).map { line in
      UnreadLine(
        file: String(name.prefix(120)), line: line.line, reason: line.reason.rawValue,
        byteCount: line.byteCount, excerpt: line.excerpt)
    }
  }
}
