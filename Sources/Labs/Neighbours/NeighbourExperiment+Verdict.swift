import Curriculum

extension NeighbourExperiment {
  var reasons: [ExerciseReason] {
    var reasons: [ExerciseReason] = []
    if nextOpen != nil {
      let missing = open.count - chosen.count
      reasons.append(ExerciseReason("points-unlabelled", seen: ["count": "\(missing)"]))
    }
    if let index = open.indices.first(where: { chosen[$0] ?? open[$0].label != open[$0].label }) {
      reasons.append(
        ExerciseReason(
          "label-differs",
          seen: [
            "name": open[index].name, "given": chosen[index] ?? "", "looks": open[index].looks,
          ]))
    }
    if let untried = plan.tries.first(where: { scores[$0] == nil }) {
      // Chosen already: only the test is missing.
      reasons.append(
        untried == count
          ? ExerciseReason("not-tested")
          : ExerciseReason("k-not-tested", seen: ["k": "\(untried)"]))
    }
    if let best = best.first, let score = scores[best], score.percent < plan.reachPercent {
      reasons.append(.testLow(score, least: plan.reachPercent))
    }
    return reasons
  }

  var measures: [String: Int] {
    var measures = ["labelledCount": chosen.count]
    for (count, score) in scores { measures["testPercentAt\(count)"] = score.percent }
    if !placed.isEmpty { measures["placedCount"] = placed.count }
    return measures
  }

  func answers(to measure: LabMeasure) -> [String] {
    switch measure {
    case .bestNeighbours: best.map(String.init)
    case .testPercent: count.flatMap { scores[$0] }.map { ["\($0.percent)"] } ?? []
    default: []
    }
  }
}
