import Storage

extension Phrases {
  /// Any failure in words; kinds without words of their own are shown as unexpected.
  func explanation(of error: any Error) -> Explanation {
    switch error {
    case let complaint as Complaint: complaint.explanation
    case let error as StorageError: explanation(of: error)
    default: unexpected(String(describing: error))
    }
  }
}
