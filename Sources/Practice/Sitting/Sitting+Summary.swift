import Curriculum
import LearningRecord

extension Sitting {
  /// What the sitting leaves behind so far.
  public var summary: Summary {
    Summary(
      lesson: lesson, title: title,
      wentWell: topics { $0.outcome == .right || $1.isTask && $0.outcome == .kept },
      comesBack: topics { standing, question in
        switch standing.outcome {
        case .withHelp, .passed: !question.isGeneric
        case .open: !question.isSurvey
        case .right, .unchecked, .kept: false
        }
      }, unchecked: topics { standing, _ in standing.outcome == .unchecked })
  }

  /// The steps with questions of one sort.
  private func topics(_ belongs: (Standing, Question) -> Bool) -> [Summary.Topic] {
    var topics: [Summary.Topic] = []
    for stop in stops {
      guard let question = stop.question, lesson == nil || stop.lesson == lesson,
        belongs(standings[question.id] ?? Standing(), question)
      else { continue }
      if topics.last?.step == stop.step {
        topics[topics.count - 1].activities.append(question.id)
      } else {
        topics.append(
          Summary.Topic(step: stop.step, heading: stop.heading, activities: [question.id]))
      }
    }
    return topics
  }
}
