import Curriculum

/// Judges single checks of a text document.
struct TextJudging {
  let document: TextDocument

  var paragraphs: [Paragraph] { document.paragraphs }

  func outcome(of check: TextCheck) -> CheckOutcome {
    switch check {
    case .heading(let text, let level): heading(text, level: level)
    case .headings(let least): headings(least: least)
    case .list(let form, let items): list(form, items)
    case .section(let title, let words): section(title, leastWords: words)
    case .holds(let texts): holds(texts)
    case .lacks(let texts): lacks(texts)
    case .spacing: spacing
    case .words(let least, let most): words(least: least, most: most)
    case .link(let address): link(to: address)
    case .table(let rows, let columns, let hasHeader): table(rows, columns, hasHeader: hasHeader)
    case .tableFilled: tableFilled
    case .pictures(let least): pictures(least: least)
    case .altTexts: PictureJudging.altTexts(document.pictures)
    case .letters(let points): LookJudging.letters(paragraphs, leastPoints: points)
    case .contrast(let least): LookJudging.contrast(paragraphs, least: least)
    case .page(let wish): page(wish)
    case .pageNumber: pageNumber
    case .margin(let place, let text): margin(place, holds: text)
    }
  }
}

extension TextJudging {
  /// The paragraph that is this text and little else.
  private func paragraphs(like text: String) -> [Paragraph] {
    let wanted = text.comparable
    return paragraphs.filter {
      let words = ($0.text.behindTypedMark.map(String.init) ?? $0.text).comparable
      return words == wanted || (words.contains(wanted) && words.count <= wanted.count + 20)
    }
  }

  private func heading(_ text: String, level: Int) -> CheckOutcome {
    let found = paragraphs(like: text)
    guard let first = found.first else { return .missed(.missing, ["text": text]) }
    if found.contains(where: { $0.headingLevel == level }) { return .right }
    if let seen = found.compactMap(\.headingLevel).first {
      return .missed(.other, ["text": text, "level": String(seen), "wanted": String(level)])
    }
    let seen = first.styleName.isEmpty ? "–" : first.styleName
    return .missed(.typed, ["text": first.text.excerpt, "style": seen, "wanted": String(level)])
  }

  private func headings(least: Int) -> CheckOutcome {
    let headings = paragraphs.filter { $0.headingLevel != nil && !$0.text.comparable.isEmpty }
    guard headings.count < least else { return .right }
    if let bold = paragraphs.first(where: \.looksLikeHeading) {
      return .missed(.typed, ["text": bold.text.excerpt, "count": String(headings.count)])
    }
    let seen = ["count": String(headings.count), "wanted": String(least)]
    return .missed(headings.isEmpty ? .missing : .part, seen)
  }

  private func list(_ form: TextCheck.ListForm, _ items: [String]) -> CheckOutcome {
    for item in items {
      let found = paragraphs.filter {
        let words = ($0.text.behindTypedMark.map(String.init) ?? $0.text).comparable
        return words == item.comparable || words.hasPrefix(item.comparable)
      }
      guard let first = found.first else { return .missed(.missing, ["item": item]) }
      let listed = found.filter { $0.list != nil && $0.text.behindTypedMark == nil }
      guard let member = listed.first?.list else {
        return .missed(.typed, ["item": first.text.excerpt])
      }
      guard form == .any || member.kind.rawValue == form.rawValue else {
        return .missed(.other, ["item": item])
      }
    }
    return .right
  }

  private func section(_ title: String, leastWords: Int) -> CheckOutcome {
    let wanted = title.comparable
    let isTitle: (Paragraph) -> Bool = {
      let words = ($0.text.behindTypedMark.map(String.init) ?? $0.text).comparable
      return words == wanted || (words.contains(wanted) && words.count <= wanted.count + 20)
    }
    let all = paragraphs
    guard let start = all.firstIndex(where: { isTitle($0) && $0.headingLevel != nil }),
      let level = all[start].headingLevel
    else {
      let isTyped = all.contains(where: isTitle)
      return .missed(isTyped ? .typed : .missing, ["text": title])
    }
    let below = all[(start + 1)...].prefix { ($0.headingLevel ?? .max) > level }
    let count = below.reduce(0) { $0 + $1.text.wordCount }
    guard count < leastWords else { return .right }
    let seen = ["text": title, "count": String(count), "wanted": String(leastWords)]
    return .missed(.part, seen)
  }
}

extension Paragraph {
  /// Short, bold throughout and no heading: what people make of one by hand.
  fileprivate var looksLikeHeading: Bool {
    let words = text.wordCount
    let letters = runs.filter { !$0.text.comparable.isEmpty }
    return headingLevel == nil && list == nil && (1...10).contains(words) && !letters.isEmpty
      && letters.allSatisfy(\.look.isBold)
  }
}
