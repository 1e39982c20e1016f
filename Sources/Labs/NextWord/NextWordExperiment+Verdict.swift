import Curriculum

extension NextWordExperiment {
  var reasons: [ExerciseReason] {
    guard chosen != nil else { return [ExerciseReason("text-not-chosen")] }
    var reasons: [ExerciseReason] = []
    for word in plan.look where !looked.contains(word) {
      reasons.append(ExerciseReason("word-not-looked-up", seen: ["word": word]))
    }
    if let lesson = plan.lesson, chain.likeliest(after: lesson.word) != [lesson.next] {
      let all = chain.followers(of: lesson.word)
      reasons.append(
        ExerciseReason(
          "follower-differs",
          seen: [
            "word": lesson.word, "next": lesson.next,
            "found": chain.likeliest(after: lesson.word).first { $0 != lesson.next } ?? "",
            "count": "\(all.first { $0.word == lesson.next }?.count ?? 0)",
            "most": "\(all.filter { !$0.word.isEmpty }.first?.count ?? 0)",
          ]))
    }
    if composed.count < plan.leastComposed {
      reasons.append(
        ExerciseReason(
          "too-few-composed",
          seen: ["count": "\(composed.count)", "least": "\(plan.leastComposed)"]))
    }
    return reasons
  }

  var measures: [String: Int] {
    [
      "lookedUpCount": Set(looked).count, "composedCount": composed.count,
      "typedCount": typed.count,
    ]
  }

  func answers(to measure: LabMeasure) -> [String] {
    guard case .follower(let word) = measure, looked.contains(word) else { return [] }
    return chain.likeliest(after: word)
  }
}
