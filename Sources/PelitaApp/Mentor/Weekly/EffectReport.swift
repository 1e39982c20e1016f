import Terminal
import TrainingModel

/// Practice around mentoring records, as JSON and in words.
struct EffectReport {
  let desk: SchoolDesk
  let effects: MentoringEffects

  var json: JSONValue {
    .object(
      JSONObject([
        .init("counts", effects.counts.json),
        .init(
          "records",
          .array(
            effects.effects.map { effect in
              var object = effect.json
              object.append("name", .string(desk.name(of: effect.teacher)))
              return .object(object)
            })),
      ]))
  }

  var words: String {
    guard !effects.effects.isEmpty else { return desk.phrases.noRecordsYet }
    var screen = Screen()
    screen.add(desk.phrases.effectTitle, .title)
    screen.add(desk.phrases.effectCounts(effects.counts))
    for effect in effects.effects {
      screen.space()
      let day = desk.phrases.longDate(CalendarDay(effect.day))
      screen.add("\(desk.name(of: effect.teacher)) · \(day)".sanitisedLine, .strong)
      screen.lines += EffectLines(effect, titles: desk.titles, phrases: desk.phrases).lines
    }
    screen.space()
    screen.add(desk.phrases.effectClaimsNothing, .dim)
    return desk.text(of: screen)
  }
}

/// One record's before and after, the same wherever it is shown.
struct EffectLines {
  let lines: [Screen.Line]

  /// Draws `effect`.
  init(_ effect: MentoringEffect, titles: LessonTitles, phrases: any Phrases) {
    var screen = Screen()
    if let title = effect.about.flatMap(titles.title(of:)) {
      screen.add(title.sanitisedLine, .dim, indent: 3)
    }
    screen.add(phrases.effectBefore(effect.before), indent: 3)
    screen.add(phrases.effectAfter(effect.after), indent: 3)
    screen.add(phrases.effectChange(effect.change), indent: 3)
    lines = screen.lines
  }
}
