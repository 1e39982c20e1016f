import LearningRecord
import TrainingModel

/// A plan's parts, each in one line.
struct PlanLines {
  let desk: SchoolDesk
  let plan: SessionPlan

  private var phrases: any Phrases { desk.phrases }

  /// In the order of the questions.
  var all: [(title: String, detail: String)] {
    [
      (phrases.planLineTopic, plan.session.topic),
      (phrases.planLineCompetences, competences), (phrases.planLineAudience, audience),
      (phrases.planLineSpeaker, speaker), (phrases.planLinePlace, place),
      (phrases.planLineTime, time), (phrases.planLineMaterials, materials),
      (phrases.planLineStages, stages),
    ]
  }

  private var competences: String {
    plan.session.competences.isEmpty
      ? phrases.stillOpenShort : desk.names(of: plan.session.competences)
  }

  private var audience: String {
    switch plan.session.audience {
    case .everybody: phrases.everybody(desk.model.teachers.count)
    case .people(let people): desk.names(of: people)
    }
  }

  private var speaker: String {
    let names = plan.session.speakers.compactMap {
      desk.model.entry($0, of: Speaker.self)?.body.name
    }
    return names.isEmpty ? phrases.stillOpenShort : names.joined(separator: ", ")
  }

  private var place: String {
    [plan.session.place, phrases.mode(plan.session.mode)].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  private var time: String {
    guard let day = plan.session.day else { return phrases.stillOpenShort }
    return desk.text(of: day) + (plan.session.span.map { " · " + phrases.hours($0) } ?? "")
  }

  private var materials: String {
    guard !plan.materials.isEmpty else { return phrases.noMaterialYet }
    return plan.materials.map { item in
      item.material.title + (item.material.isPrepared ? " ✓" : "")
    }
    .joined(separator: ", ")
  }

  private var stages: String {
    plan.parts.map { String($0.minutes) }.joined(separator: " + ")
      + " = \(phrases.minutes(plan.partMinutes))"
  }
}
