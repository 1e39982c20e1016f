/// A version of the Experience API whose rules a statement is checked against.
public enum SpecificationVersion: String, Hashable, CaseIterable, Sendable {
  /// 1.0.3, the last one published by ADL.
  case one = "1.0.3"
  /// 2.0, IEEE 9274.1.1.
  case two = "2.0"
}
