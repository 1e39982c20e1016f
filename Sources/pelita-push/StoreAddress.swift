import Foundation
import StoreDelivery

/// Where the store takes statements.
struct StoreAddress {
  private let statements: URLComponents

  /// Takes the address of the store, with or without `/statements`.
  ///
  /// - Throws: Unless it is encrypted, or on this laptop itself.
  init(_ text: String) throws(Unprepared) {
    guard var components = URLComponents(string: text), let host = components.host, !host.isEmpty,
      let scheme = components.scheme?.lowercased(), scheme == "https" || scheme == "http",
      components.user == nil, components.password == nil, components.query == nil,
      components.fragment == nil
    else { throw Unprepared(obstacle: .badAddress) }
    guard scheme == "https" || Self.isLoopback(host) else {
      throw Unprepared(obstacle: .notEncrypted)
    }
    while components.path.hasSuffix("/") { components.path.removeLast() }
    if !components.path.hasSuffix("/statements") { components.path += "/statements" }
    statements = components
  }

  private static func isLoopback(_ host: String) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    let isOf127 = parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    return isOf127 || host == "localhost" || host == "::1" || host == "[::1]"
  }

  /// The resource, or one statement of it.
  func url(statementID: String? = nil) -> URL? {
    var components = statements
    components.queryItems = statementID.map { [URLQueryItem(name: "statementId", value: $0)] }
    return components.url
  }
}
