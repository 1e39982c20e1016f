import RecordExchange
import Workbench

/// What went wrong with files that are carried about, in words.
protocol CarryErrorPhrases {
  func explanation(of trouble: FileTrouble) -> Explanation
  func explanation(of trouble: PhoneTrouble) -> Explanation
  func explanation(of refusal: ExchangeRefusal) -> Explanation
  /// A progress file where an assignment was expected, and the like.
  func name(of kind: ExchangeKind) -> String
  /// The digits by which others know this laptop.
  func laptopKey(_ fingerprint: String) -> String
  func notice(of notice: DeviceKey.Notice) -> String
}
