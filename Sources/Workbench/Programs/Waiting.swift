internal import Dispatch
internal import Synchronization

/// The bridge to libraries that work asynchronously: Pelita itself waits, one thing after another.
enum Waiting {
  /// Waits for what `work` gives.
  ///
  /// Only called from threads of one's own, such as the main one: the threads that Swift shares
  /// among asynchronous work are needed to finish it, and would wait for themselves.
  static func value<Value: Sendable>(of work: @escaping @Sendable () async -> Value) -> Value {
    let box = Box<Value>()
    let finished = DispatchSemaphore(value: 0)
    Task.detached {
      let value = await work()
      box.content.withLock { $0 = value }
      finished.signal()
    }
    finished.wait()
    guard let value = box.content.withLock({ $0 }) else { preconditionFailure("it was finished") }
    return value
  }

  private final class Box<Value: Sendable>: Sendable {
    let content = Mutex<Value?>(nil)
  }
}
