import Foundation

/// Runs `body` on a thread of its own, as the program runs on its main thread.
///
/// What waits for other programs must not wait on the few threads that tests share.
public func onOwnThread<Value: Sendable>(
  _ body: @escaping @Sendable () throws -> Value
) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    Thread { continuation.resume(with: Result(catching: body)) }.start()
  }
}
