import Curriculum
import RecordExchange
import Storage
import Workbench

/// A failure already in words, with the exit code that scripts see.
struct Complaint: Error, Hashable {
  let explanation: Explanation
  let exitCode: ExitStatus

  /// Exit codes as `sysexits.h` numbers them.
  enum ExitStatus: Int32, Hashable {
    case foundSomethingWrong = 1
    case wrongUsage = 64
    case badInput = 65
    case inputOutput = 74
  }

  /// Makes a complaint.
  init(_ explanation: Explanation, _ exitCode: ExitStatus) {
    self.explanation = explanation
    self.exitCode = exitCode
  }

  /// Prints the explanation to standard error.
  ///
  /// - Returns: The exit code.
  func report() -> Int32 {
    StandardStream.error.print(explanation.what + "\n" + explanation.cure)
    return exitCode.rawValue
  }
}

extension Complaint.ExitStatus {
  /// The code for an error that no screen took: input nobody can read, or the machine's trouble.
  init(for error: any Error) {
    switch error {
    case is LessonReaderError, is ExchangeRefusal: self = .badInput
    case is FileTrouble, is PhoneTrouble, is StorageError: self = .inputOutput
    default: self = .foundSomethingWrong
    }
  }
}
