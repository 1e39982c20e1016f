import Curriculum

/// One screen of a sitting: some text, and at most one question.
struct Stop: Hashable, Sendable {
  /// Under whose name everything here is recorded.
  var lesson: LessonID
  var step: StepID
  var heading: [Inline]
  /// The step's number in the lesson, from 1; steps without anything to show do not count.
  var number: Int
  /// How many questions of the step come before.
  var part: Int
  /// Counts the pairs of step and part through the lesson, from 0.
  var place: Int
  /// Shown already, after the question before.
  var earlier: [Block]
  var blocks: [Block]
  var question: Question?

  /// More than a screen holds; keeps a file of nothing but pauses from growing without end.
  private static let mostEarlierBlocks = 50

  /// The screens of a lesson, which is recorded as `name`.
  static func stops(of lesson: Lesson, as name: LessonID) -> [Self] {
    var stops: [Self] = []
    for step in lesson.steps where !step.parts.isEmpty {
      let number = (stops.last?.number ?? 0) + 1
      let place = (stops.last?.place ?? -1) + 1
      stops += Self.stops(of: step, in: name, number: number, firstPlace: place)
    }
    return stops
  }

  /// The screens of `recalled` questions, one each, after `stops`.
  static func stops(of recalled: [RecalledQuestion], after stops: [Self]) -> [Self] {
    var all = stops
    for question in recalled {
      var stop = question.stop
      stop.number = (all.last?.number ?? 0) + 1
      stop.place = (all.last?.place ?? -1) + 1
      all.append(stop)
    }
    return all
  }

  /// The screens of a step: each question ends one, and so does each pause.
  static func stops(
    of step: Step, in lesson: LessonID, number: Int, firstPlace: Int
  ) -> [Self] {
    var stops: [Self] = []
    var part = 0
    var earlier: [Block] = []
    var blocks: [Block] = []
    func stop(_ question: Question?) -> Self {
      Self(
        lesson: lesson, step: step.id, heading: step.title, number: number, part: part,
        place: firstPlace + part, earlier: earlier, blocks: blocks, question: question)
    }
    for piece in step.parts {
      switch piece {
      case .text(.pause) where !blocks.isEmpty:
        stops.append(stop(nil))
        earlier = (earlier + blocks).suffix(mostEarlierBlocks)
        blocks = []
      case .text(.pause): break
      case .text(let block): blocks.append(block)
      case .question(let question):
        stops.append(stop(question))
        (earlier, blocks) = ([], [])
        part += 1
      }
    }
    // Only pauses: still a screen, so that its number is not missing.
    return blocks.isEmpty && !stops.isEmpty ? stops : stops + [stop(nil)]
  }
}
