public import Foundation

/// Why a test in a real terminal could not go on.
public enum TmuxError: Error, Hashable, LocalizedError {
  case failed(String, String)
  case neverAppeared(String, screen: String)

  public var errorDescription: String? {
    switch self {
    case .failed(let command, let printed): "tmux \(command): \(printed)"
    case .neverAppeared(let text, let screen): "\"\(text)\" never appeared on\n\(screen)"
    }
  }
}
