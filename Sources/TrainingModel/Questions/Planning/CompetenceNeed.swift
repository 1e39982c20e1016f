public import Curriculum
public import LearningRecord

/// The open needs of one competence, with what answers them.
public struct CompetenceNeed: Hashable, Sendable {
  /// A session that answers some of them.
  public struct Answer: Hashable, Sendable {
    public var session: EntityID
    public var topic: String
    public var day: Day?
    public var status: SessionStatus
    /// Whose need it answers.
    public var people: [PersonID]
  }

  /// With empty names where only the code is known.
  public var competence: Competence
  /// Pressing ones first, the longest known first; never empty.
  public var needs: [OpenNeed]
  /// The earliest first.
  public var answers: [Answer]
  /// Whom no session reaches.
  public var unanswered: [PersonID]
  /// Who could teach it, the strongest proof first.
  public var teachers: [CompetenceHolder]

  public var code: CompetenceCode { competence.code }

  /// Those of `unanswered` who ask for somebody now.
  public var pressingUnanswered: [PersonID] {
    let waiting = Set(unanswered)
    return needs.filter { $0.isPressing && waiting.contains($0.person) }.map(\.person)
  }

  /// How many needs rest on what.
  public var byEvidence: [Need.Evidence: Int] {
    needs.reduce(into: [:]) { $0[$1.evidence, default: 0] += 1 }
  }

  /// Orders the most pressing people first, then the most people, then by code.
  static func comesFirst(_ one: Self, _ other: Self) -> Bool { one.order < other.order }

  private var order: (Int, Int, CompetenceCode) {
    (-needs.filter(\.isPressing).count, -needs.count, code)
  }
}
