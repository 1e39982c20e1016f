/// What an export needs to know beside the record.
public struct StatementSettings: Hashable, Sendable {
  /// What all our activities' ids begin with; the same at every school of a district.
  public let base: String
  /// The school's own IRI: who has an account, has it there.
  public let homePage: String
  /// When the export is made; no statement is dated later.
  public let nowMilliseconds: Int64

  /// Returns `nil` unless both addresses are absolute IRIs; a `/` at the end of `base` is dropped.
  public init?(base: String, homePage: String? = nil, nowMilliseconds: Int64) {
    let base = base.hasSuffix("/") ? String(base.dropLast()) : base
    let homePage = homePage ?? base
    guard IRI.isAbsolute(base), IRI.isAbsolute(homePage), !base.contains("?"),
      !base.contains("#")
    else { return nil }
    self.base = base
    self.homePage = homePage
    self.nowMilliseconds = nowMilliseconds
  }
}
