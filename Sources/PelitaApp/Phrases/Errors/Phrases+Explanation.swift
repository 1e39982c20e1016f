import Curriculum
import Founding
import RecordExchange
import Storage
import Workbench

extension Phrases {
  /// Any failure in words; kinds without words of their own are shown as unexpected.
  func explanation(of error: any Error) -> Explanation {
    switch error {
    case let complaint as Complaint: complaint.explanation
    case let error as StorageError: explanation(of: error)
    case let trouble as FileTrouble: explanation(of: trouble)
    case let trouble as PhoneTrouble: explanation(of: trouble)
    case let trouble as TooManyReaders: tooManyReaders(trouble.count)
    case let refusal as ExchangeRefusal: explanation(of: refusal)
    case let trouble as TableTrouble: explanation(of: trouble)
    case let error as LessonReaderError: explanation(of: error)
    default: unexpected(String(describing: error))
    }
  }
}
