/// How lines end.
public enum LineEnding: String, Hashable, Sendable, CaseIterable {
  /// As Linux and macOS write.
  case lineFeed = "lf"
  /// As Windows writes.
  case carriageReturnLineFeed = "crlf"
  case carriageReturn = "cr"
  /// Some this way, some that way.
  case mixed
}
