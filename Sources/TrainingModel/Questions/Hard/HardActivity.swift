public import LearningRecord

/// One activity that is hard for many: who did not have it at once, and the commonest wrong answers.
public struct HardActivity: Hashable, Sendable {
  /// An answer that several gave.
  public struct CommonAnswer: Hashable, Sendable {
    /// As the first of them gave it.
    public var answer: Answer
    /// Who gave it, in the order of their ids.
    public var people: [PersonID]
  }

  /// One teacher's days at the activity.
  public typealias TeacherDay = (person: PersonID, day: PracticeDay)

  public var tally: ActivityTally
  /// Not right at the first try and not right since, in the order of their ids.
  public var stillOpen: [PersonID]
  /// Not right at the first try, but since.
  public var gotSince: [PersonID]
  /// The commonest first.
  public var answers: [CommonAnswer]

  /// Looks at everybody's days at the activity of `tally`; several ids of one person are one.
  public init(_ tally: ActivityTally, days: [TeacherDay], identities: Identities? = nil) {
    self.tally = tally
    let people = Dictionary(grouping: days.filter { $0.day.activity == tally.activity }) {
      identities?.canonical($0.person) ?? $0.person
    }
    let wrongFirst = people.filter { Self.opening(of: $0.value.map(\.day)) == false }
    let got = wrongFirst.filter { $0.value.contains { $0.day.right > 0 } }
    stillOpen = wrongFirst.keys.filter { got[$0] == nil }.sorted()
    gotSince = got.keys.sorted()
    var byAnswer: [String: CommonAnswer] = [:]
    for (person, days) in people.sorted(by: { $0.key < $1.key }) {
      for wrong in days.flatMap(\.day.wrong) {
        var common =
          byAnswer[wrong.answer.sameness] ?? CommonAnswer(answer: wrong.answer, people: [])
        if common.people.last != person { common.people.append(person) }
        byAnswer[wrong.answer.sameness] = common
      }
    }
    answers = byAnswer.sorted {
      (-$0.value.people.count, $0.key) < (-$1.value.people.count, $1.key)
    }
    .map(\.value)
  }

  /// Whether the very first try was right, on the earliest of several laptops.
  private static func opening(of days: [PracticeDay]) -> Bool? {
    days.filter { $0.opening != nil }.min { $0.day < $1.day }?.opening
  }

  public var json: JSONValue {
    var object = tally.json
    object.append("stillOpen", .array(stillOpen.map { .string($0.text) }))
    object.append("gotSince", .array(gotSince.map { .string($0.text) }))
    object.append(
      "wrongAnswers",
      .array(
        answers.map { common in
          .object(
            JSONObject([
              .init("answer", common.answer.value),
              .init("teachers", .integer(common.people.count)),
              .init("people", .array(common.people.map { .string($0.text) })),
            ]))
        }))
    return .object(object)
  }
}
