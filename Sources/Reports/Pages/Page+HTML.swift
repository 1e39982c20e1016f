import Mustache
public import TrainingModel

extension Page {
  /// The page as one file of HTML: no scripts, nothing fetched from outside, every text escaped.
  ///
  /// `writeDay` writes a day in the page's language. Throws `MustacheTemplate.ParserError` when the
  /// page's template is broken.
  public func html(writeDay: (Day) -> String) throws -> String {
    let template = try MustacheTemplate(string: Self.template)
    var written = 0
    func context(_ section: Section) -> [String: Any] {
      written += 1
      return section.context(named: "s\(written)", writeDay: writeDay)
    }
    let sections = self.sections.map(context)
    let chapters = self.chapters.enumerated().map { place, chapter -> [String: Any] in
      [
        "number": place + 1, "question": chapter.question.printable,
        "answer": chapter.answer.printable, "sections": chapter.sections.map(context),
      ]
    }
    return template.render([
      "opening": opening.map { [$0.context] } ?? [], "chapters": chapters,
      "language": languageTag, "title": title.printable, "subtitle": subtitle.printable,
      "figures": figures.map { ["words": $0.words.printable, "label": $0.label.printable] },
      "sections": sections, "notes": notes.map(\.printable), "style": Self.style,
    ])
  }
}

extension Page.Opening {
  fileprivate var context: [String: Any] {
    [
      "heading": heading.printable, "sentences": sentences.map(\.printable),
      "attentionHeading": attentionHeading.printable, "attention": attention.map(\.printable),
      "questionsHeading": questionsHeading.printable,
    ]
  }
}

extension Page.Section {
  /// What the template asks for; a member that is absent leaves its part out.
  fileprivate func context(named name: String, writeDay: (Day) -> String) -> [String: Any] {
    var context: [String: Any] = [
      "name": name, "heading": heading.printable, "paragraphs": paragraphs.map(\.printable),
    ]
    if !items.isEmpty { context["items"] = items.map(\.printable) }
    if let chart {
      context["chart"] = ["svg": chart.svg(named: name), "legend": chart.legend]
    }
    if let table, !table.rows.isEmpty { context["table"] = table.context(writeDay: writeDay) }
    return context
  }
}

extension ReportTable {
  fileprivate func context(writeDay: (Day) -> String) -> [String: Any] {
    let numeric = columns.indices.map(isNumeric)
    let headings = zip(columns, numeric).map { ["words": $0.printable, "class": $1 ? "n" : "w"] }
    let lines = rows.map { row in
      let cells = row.enumerated().map { place, cell in
        [
          "words": cell.words(writeDay: writeDay).printable, "column": columns[place].printable,
          "class": numeric[place] ? "n" : cell.isDay ? "d" : "w",
        ]
      }
      return ["first": cells.prefix(1).map { $0 }, "cells": Array(cells.dropFirst())]
    }
    return ["title": title.printable, "headings": headings, "rows": lines]
  }
}

extension ReportTable.Cell {
  fileprivate var isDay: Bool { if case .day = self { true } else { false } }

  fileprivate func words(writeDay: (Day) -> String) -> String {
    if case .day(let day) = self { writeDay(day) } else { plainText }
  }
}

extension Chart {
  /// The marks with their names, as they stand under the drawing.
  fileprivate var legend: [[String: String]] {
    switch form {
    case .bars: []
    case .parts(_, let names):
      names.enumerated().map { place, name in
        let mark = Self.sample {
          $0.rectangle("p\(min(place, 3))", x: 1, width: 12, height: 12, y: 1)
        }
        return ["mark": mark, "words": name.printable]
      }
    case .timeline(_, let names):
      TimelineRow.Mark.allCases.compactMap { mark in
        names[mark].map { name in
          ["mark": Self.sample { $0.mark(mark, x: 7, y: 7) }, "words": name.printable]
        }
      }
    }
  }

  private static func sample(_ draw: (inout Drawing) -> Void) -> String {
    var drawing = Drawing()
    draw(&drawing)
    return """
      <svg class="key" viewBox="0 0 14 14" aria-hidden="true">\(drawing.elements)</svg>
      """
  }
}
