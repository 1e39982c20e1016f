import Curriculum
import LearningRecord
import Terminal
import TrainingModel

/// The questions about a plan, each of which can be asked alone.
struct PlanQuestions {
  let desk: SchoolDesk
  var session: EntityID?

  /// Whether it was answered; the plan holds the answer.
  typealias Question = (inout SessionPlan) -> Bool

  private var phrases: any Phrases { desk.phrases }

  /// All after the topic, in their order.
  var rest: [Question] {
    [competences, audience, speaker, placeAndMode, time, materials, stages]
  }

  /// The same, without what was chosen before the plan began.
  func rest(knowsAudience: Bool, knowsTime: Bool) -> [Question] {
    let audience: [Question] = knowsAudience ? [] : [self.audience]
    let time: [Question] = knowsTime ? [] : [self.time]
    return [competences] + audience + [speaker, placeAndMode] + time + [materials, stages]
  }

  func topic(_ plan: inout SessionPlan) -> Bool {
    let topic = desk.form.text(
      phrases.planTopic, note: phrases.planTopicExample, current: plan.session.topic)
    guard let topic = topic?.sanitisedLine, !topic.isEmpty else { return false }
    plan.session.topic = String(topic.prefix(200))
    return true
  }

  func competences(_ plan: inout SessionPlan) -> Bool {
    asking {
      let picking = CompetencePicking(desk: desk, coverage: try desk.coverage())
      guard
        let chosen = try picking.askSeveral(
          phrases.planCompetences, current: plan.session.competences)
      else { return false }
      plan.session.competences = chosen
      return true
    }
  }

  func audience(_ plan: inout SessionPlan) -> Bool {
    asking {
      let picking = AudiencePicking(overview: try desk.overview(), phrases: phrases)
      guard let audience = picking.ask(desk.dialogue) else { return false }
      plan.session.audience = audience
      return true
    }
  }

  func speaker(_ plan: inout SessionPlan) -> Bool {
    asking {
      let picking = SpeakerPicking(
        desk: desk, competences: plan.session.competences, current: plan.session.speakers)
      guard let answer = try picking.ask() else { return false }
      plan.session.speakers = answer.speaker.map { [$0] } ?? []
      return true
    }
  }

  func placeAndMode(_ plan: inout SessionPlan) -> Bool {
    guard let place = desk.form.text(phrases.planPlace, current: plan.session.place) else {
      return false
    }
    plan.session.place = String(place.sanitisedLine.prefix(80))
    let modes = Session.Mode.allCases.map { (title: phrases.mode($0), choice: $0) }
    guard let mode = desk.form.one(phrases.planMode, among: modes) else { return false }
    plan.session.mode = mode
    return true
  }

  func time(_ plan: inout SessionPlan) -> Bool {
    PlanTimeQuestion(desk: desk, session: session).ask(&plan)
  }

  func materials(_ plan: inout SessionPlan) -> Bool {
    PlanMaterials(desk: desk).ask(&plan)
  }

  func stages(_ plan: inout SessionPlan) -> Bool {
    PlanStages(desk: desk).ask(&plan)
  }

  /// Tells of what went wrong with reading or keeping, and asks what to do.
  private func asking(_ question: () throws -> Bool) -> Bool {
    var isAnswered = false
    return desk.dialogue.keeps { isAnswered = try question() } && isAnswered
  }
}
