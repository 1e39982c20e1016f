import ArgumentParser
import Curriculum
import LearningRecord
import Terminal
import TrainingModel

/// `pelita trainer plan TOPIC [--competence CODE…] [--for NAME…] …`.
struct TrainerPlanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan", abstract: HelpLanguage.phrases.helpPlan,
      discussion: HelpLanguage.phrases.helpPlanDiscussion)
  }

  @OptionGroup var options: TrainerOptions
  @OptionGroup var wish: PlanWish

  func run() throws {
    try options.run { desk in
      let lookup = PlanningLookup(desk: desk)
      let session = try wish.session.map(lookup.session)?.id
      let decision = try wish.plannedDecision(lookup)
      let writing = SessionPlanWriting(desk: desk, session: session, decision: decision)
      let plan = try wish.plan(writing.kept, lookup)
      let warnings = try desk.planWarnings().warnings(for: plan.compared(as: session))
      let reason = String(wish.reason.sanitisedLine.prefix(300))
      if writing.movesDay(plan), reason.isEmpty {
        throw Complaint(desk.phrases.reasonIsMissing, .wrongUsage)
      }
      let id = try writing.keep(plan, reason: reason)
      var json = JSONObject([.init("session", .string(id.text))])
      json.members += plan.object.members.filter { $0.name != "session" }
      let kept = desk.model.entry(id, of: Session.self)?.body ?? plan.session
      json.append("plan", .object(kept.object()))
      json.append("warnings", .array(warnings.map(\.json)))
      let lines = [desk.phrases.planIsKept] + WarningWords(desk: desk).lines(warnings)
      return (.object(json), lines.joined(separator: "\n"))
    }
  }
}

/// What a plan is to be, from the command line; what is not said stays as it is.
struct PlanWish: ParsableArguments {
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpPlanTopic))
  var topic: String
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPlanSession))
  var session: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPlanCompetence))
  var competence: [String] = []
  @Option(name: .customLong("for"), help: ArgumentHelp(HelpLanguage.phrases.helpAssignFor))
  var people: [String] = []
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPlanSpeaker))
  var speaker: [String] = []
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPlanDay))
  var day = ""
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPlanSpan))
  var span = ""
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpMeetingPlace))
  var place: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPlanMode))
  var mode: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPlanMaterial))
  var material: [String] = []
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPlanStages))
  var stages: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPlanReason))
  var reason = ""
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPlanMeeting))
  var meeting: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPlanDecision))
  var decision: Int?

  /// The plan that `known` becomes by this wish.
  func plan(_ known: SessionPlan?, _ lookup: PlanningLookup) throws -> SessionPlan {
    var plan = known ?? SessionPlan(session: Session(topic: ""))
    plan.session.topic = String(topic.sanitisedLine.prefix(200))
    if !competence.isEmpty { plan.session.competences = try competence.map(lookup.competence) }
    if !people.isEmpty { plan.session.audience = try lookup.audience(people) }
    if !speaker.isEmpty { plan.session.speakers = try speaker.map { try lookup.speaker($0).id } }
    if let place { plan.session.place = String(place.sanitisedLine.prefix(80)) }
    if let mode { plan.session.mode = try lookup.choice(mode) }
    if let meeting { plan.session.meeting = try lookup.meeting(meeting).id }
    let (newDay, newSpan) = (try lookup.day(day), try lookup.span(span))
    if newDay != nil || newSpan != nil {
      plan.setSpan(newSpan ?? plan.session.span, day: newDay ?? plan.session.day)
    }
    if let stages {
      let minutes = try lookup.stageMinutes(stages)
      for place in plan.parts.indices { plan.parts[place].minutes = minutes[place] }
      if plan.session.span == nil { plan.minutes = max(plan.partMinutes, 1) }
    }
    plan.materials += material.map { title in
      .init(material: Material(title: String(title.sanitisedLine.prefix(120)), form: .other))
    }
    return plan
  }

  /// The decision of the meeting that becomes this session, counted from 1.
  func plannedDecision(_ lookup: PlanningLookup) throws -> PlannedDecision? {
    guard let meeting, let decision else { return nil }
    let entry = try lookup.meeting(meeting)
    guard entry.body.decisions.indices.contains(decision - 1) else {
      let known = entry.body.decisions.indices.map { String($0 + 1) }
      throw Complaint(
        lookup.desk.phrases.unknownWord(String(decision), known: known), .wrongUsage)
    }
    return PlannedDecision(meeting: entry.id, place: decision - 1)
  }
}
