public import TrainingModel

/// Checks statements one after another against one version of the specification.
public struct StatementCheck: Sendable {
  /// Bytes of one line; what is longer is not read.
  public static let longestLine = 1 << 20
  /// Arrays and objects within each other; extensions may hold anything.
  public static let deepest = 64

  private let version: SpecificationVersion
  private let nowMilliseconds: Int64?
  private var seenIDs: Set<String> = []

  /// A check that warns of times after `nowMilliseconds`, if given.
  public init(version: SpecificationVersion, nowMilliseconds: Int64? = nil) {
    self.version = version
    self.nowMilliseconds = nowMilliseconds
  }

  /// The verdict on one line without its line feed.
  public mutating func verdict(onLine line: [UInt8]) -> StatementVerdict {
    guard line.count <= Self.longestLine else { return .refused(.lineTooLong) }
    guard !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else {
      return .refused(.emptyLine)
    }
    do throws(JSONProblem) {
      return verdict(on: try JSONValue(parsing: line, deepest: Self.deepest))
    } catch {
      return .refused(StatementProblem(error))
    }
  }

  /// The verdict on one statement.
  public mutating func verdict(on statement: JSONValue) -> StatementVerdict {
    var inspection = Inspection(version: version, nowMilliseconds: nowMilliseconds)
    Rule.statement.check(statement, &inspection)
    if let id = statement.object?["id"]?.string, !seenIDs.insert(id.lowercased()).inserted {
      inspection.enter("id") { $0.warn(.repeatedID) }
    }
    return inspection.verdict
  }
}

extension StatementVerdict {
  /// A verdict on a line that could not be read.
  public static func refused(_ problem: StatementProblem) -> Self {
    Self(reasons: [StatementFinding(problem)])
  }
}

extension StatementProblem {
  fileprivate init(_ problem: JSONProblem) {
    self =
      switch problem {
      case .unexpectedByte, .endsEarly: .notJSON
      case .tooDeep: .nestedTooDeep
      case .repeatedName: .repeatedKey
      case .invalidUTF8: .notUTF8
      }
  }
}
