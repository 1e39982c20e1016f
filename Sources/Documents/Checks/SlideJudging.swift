import Curriculum

/// Judges single checks of slides; hidden slides do not count.
struct SlideJudging {
  private let slides: [Slide]

  init(deck: SlideDeck) { slides = deck.slides.filter { !$0.isHidden } }

  func outcome(of check: SlideCheck) -> CheckOutcome {
    switch check {
    case .count(let least, let most): count(least: least, most: most)
    case .titles: titles
    case .words(let most): words(most: most)
    case .pictures(let least):
      slides.reduce(0) { $0 + $1.pictures.count } >= least ? .right : .missed(.missing)
    case .altTexts: altTexts
    case .sources(let marks): sources(marks)
    case .order(let titles): order(titles)
    case .notes(let least): notes(least: least)
    case .letters(let points):
      LookJudging.letters(slides.flatMap(\.paragraphs), leastPoints: points)
    case .holds(let texts):
      texts.contains { text in slides.contains { $0.holds(text) } }
        ? .right : .missed(.missing, ["text": texts.first ?? ""])
    case .lacks(let texts): lacks(texts)
    }
  }

  private func count(least: Int, most: Int) -> CheckOutcome {
    let seen = ["count": String(slides.count)]
    if slides.count < least { return .missed(.part, seen) }
    return slides.count > most ? .missed(.tooMany, seen) : .right
  }

  private var titles: CheckOutcome {
    for (index, slide) in slides.enumerated() where slide.title?.comparable.isEmpty ?? true {
      let box = slide.texts.first { $0.role != .title && !$0.text.comparable.isEmpty }
      let seen = ["slide": String(index + 1), "text": (box?.text ?? "").excerpt]
      // A short first line in a box of its own is what people make of a title.
      let isTyped = box.map { $0.role == .box && $0.text.wordCount <= 10 } ?? false
      return .missed(isTyped ? .typed : .missing, seen)
    }
    return .right
  }

  private func words(most: Int) -> CheckOutcome {
    for (index, slide) in slides.enumerated() {
      let count = slide.paragraphs.reduce(0) { $0 + $1.text.wordCount }
      guard count > most else { continue }
      return .missed(
        .tooMany,
        ["slide": String(index + 1), "count": String(count), "wanted": String(most)])
    }
    return .right
  }

  private var altTexts: CheckOutcome {
    for (index, slide) in slides.enumerated() {
      guard case .missed(let miss, let seen) = PictureJudging.altTexts(slide.pictures) else {
        continue
      }
      return .missed(miss, seen.merging(["slide": String(index + 1)]) { $1 })
    }
    return .right
  }

  private func sources(_ marks: [String]) -> CheckOutcome {
    for (index, slide) in slides.enumerated()
    where !slide.pictures.isEmpty && !marks.contains(where: slide.holds) {
      return .missed(.missing, ["slide": String(index + 1)])
    }
    return .right
  }

  private func order(_ wanted: [String]) -> CheckOutcome {
    var place = 0
    for title in wanted {
      let isTitled: (Slide) -> Bool = { $0.title?.holds(title) == true }
      if let next = slides[place...].firstIndex(where: isTitled) {
        place = next + 1
      } else {
        let isElsewhere = slides.contains(where: isTitled)
        return .missed(isElsewhere ? .other : .missing, ["text": title])
      }
    }
    return .right
  }

  private func notes(least: Int) -> CheckOutcome {
    let count = slides.count { !$0.notes.comparable.isEmpty }
    return count >= least
      ? .right : .missed(.missing, ["count": String(count), "wanted": String(least)])
  }

  private func lacks(_ texts: [String]) -> CheckOutcome {
    for (index, slide) in slides.enumerated() {
      if let text = texts.first(where: slide.holds) {
        return .missed(.other, ["text": text, "slide": String(index + 1)])
      }
    }
    return .right
  }
}

extension Slide {
  /// Whether the audience sees this text.
  fileprivate func holds(_ text: String) -> Bool {
    title?.holds(text) == true || paragraphs.contains { $0.text.holds(text) }
  }
}
