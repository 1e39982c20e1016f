/// A slip in form: explained, never counted as an attempt.
///
/// Numbers are as typed and shown.
public enum Slip: Hashable, Sendable {
  /// Two numbers for a single choice.
  case severalForOne
  /// 7 where there are three.
  case noSuchOption(typed: String, count: Int)
  /// Words where a number is asked.
  case notAnOption(typed: String, count: Int)
  /// A row that is not there, in `9b`.
  case noSuchRow(typed: String, count: Int)
  /// A column that is not there, in `1z`; `last` is the last column's letter.
  case noSuchColumn(typed: String, last: String)
  /// The same row, or the same place, twice.
  case twice(typed: String)
  /// An order that leaves some out.
  case incomplete(given: Int, needed: Int)
  /// Only rows that are right already.
  case alreadyRight
  /// Longer than any answer.
  case tooLong(most: Int)
  /// A value of another form than the question asks for.
  case otherForm
}
