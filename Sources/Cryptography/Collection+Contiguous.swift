extension Collection<UInt8> {
  /// Calls `body` with these bytes in one piece, without copying when they already are.
  func withContiguousBytes<Outcome>(_ body: (UnsafeBufferPointer<UInt8>) -> Outcome) -> Outcome {
    withContiguousStorageIfAvailable(body) ?? Array(self).withUnsafeBufferPointer(body)
  }
}
