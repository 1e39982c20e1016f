extension PythonTask {
  /// More is no beginner's program, and no quick check.
  private static let mostTrials = 8
  private static let longestText = 8_000

  /// Reads `task`, which looks like this.
  ///
  /// ```yaml
  /// task:
  ///   starter: {id: |…, en: |…}
  ///   numbers: value            # or `text`: 85 and 85.0 then differ
  ///   tolerance: 0.01
  ///   comment: true
  ///   most-changed-lines: 2
  ///   needs: [{words: [for, while], reason: no-loop}]
  ///   avoids: [{words: [85.5], reason: typed-result}]
  ///   runs:
  ///     - input: "80\n90\n"
  ///       with: [{name: {id: nilai, en: grades}, value: "[80, 90]"}]
  ///       prints: "Rata-rata: 85.0"
  ///       mistakes: [{prints: "Rata-rata: 170", reason: sum-not-average}]
  /// ```
  init(_ fields: FieldReader) {
    starter = fields.optionalText("starter") ?? ""
    let numbers: NumberForm = fields.choice("numbers", default: .value) ?? .value
    let tolerance = fields.number("tolerance", default: 1e-9)
    if tolerance < 0 { fields.report(.malformed(key: "tolerance"), at: "tolerance") }
    self.tolerance = numbers == .value ? tolerance : nil
    needsComment = fields.flag("comment")
    mostChangedLines =
      fields.has("most-changed-lines") ? fields.integer("most-changed-lines", in: 1...50) : nil
    wordRules =
      fields.list("needs").map { WordRule($0, isForbidden: false) }
      + fields.list("avoids").map { WordRule($0, isForbidden: true) }
    trials = fields.list("runs").map(Trial.init)
    if !(1...Self.mostTrials).contains(trials.count) {
      fields.report(.notInRange(key: "runs", lowest: 1, highest: Self.mostTrials), at: "runs")
    }
    if trials.first?.changes.isEmpty == false {
      fields.report(.unusable(key: "runs", reason: "the first run is shown: no `with`"), at: "runs")
    }
    let texts = [starter] + trials.flatMap { [$0.input, $0.prints] }
    if texts.contains(where: { $0.utf8.count > Self.longestText }) {
      fields.report(
        .unusable(key: "runs", reason: "a text has over \(Self.longestText) bytes"), at: "runs")
    }
  }

  private enum NumberForm: String, CaseIterable {
    case value
    case text
  }
}

extension PythonTask.Trial {
  fileprivate init(_ fields: FieldReader) {
    input = fields.optionalText("input") ?? ""
    changes = [:]
    for change in fields.list("with") {
      let name = change.text("name")
      changes[name] = change.text("value")
      let isName = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
      if !isName { change.report(.unusable(key: name, reason: "no name in Python"), at: "name") }
    }
    prints = fields.text("prints")
    mistakes = fields.list("mistakes").map {
      PythonTask.Mistake(prints: $0.text("prints"), reason: $0.text("reason"))
    }
  }
}

extension PythonTask.WordRule {
  fileprivate init(_ fields: FieldReader, isForbidden: Bool) {
    words = fields.texts("words")
    if words.isEmpty { fields.report(.missing(key: "words")) }
    self.isForbidden = isForbidden
    reason = fields.text("reason")
  }
}
