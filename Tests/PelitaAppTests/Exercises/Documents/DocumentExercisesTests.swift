import TestSupport
import Testing
import Workbench

@testable import Curriculum
@testable import PelitaApp

/// Every exercise of the kind, with all documents that were made for it, each format by itself.
struct DocumentExercisesTests {
  static let folder = Laptop.repository + "/Exercises/documents"

  static let names = FolderListing.names(in: folder, limit: 1_000)
    .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }

  static func bench(_ name: String, in language: Language) throws -> DocumentBench {
    let id = try #require(ExerciseID("documents/" + name))
    let exercise = try LoadedExercise(
      path: "\(folder)/\(name).yaml", folder: "\(folder)/\(name)", id: id, language: language)
    return try #require(exercise.bench as? DocumentBench)
  }

  @Test func `there are as many as the lessons need`() {
    #expect(Self.names.count >= 14)
  }

  @Test(arguments: names, Language.allCases)
  func `blank, solution and near-misses get what their author says`(
    name: String, language: Language
  ) throws {
    let bench = try Self.bench(name, in: language)
    let trial = ExerciseTrial(
      description: bench.exercise.description, bench: bench, phrases: language.phrases)
    #expect(trial.findings().isEmpty)
  }

  @Test(arguments: names)
  func `every document is there in both formats`(name: String) throws {
    let bench = try Self.bench(name, in: .indonesian)
    let files = FolderListing.names(in: bench.exercise.folder, limit: 200)
    let description = bench.exercise.description
    for work in [description.solution].compactMap(\.self) + description.misses.map(\.work) {
      guard case .file(let stem) = work, stem != "renamed" else { continue }
      let endings = bench.task.starterKind.endings
      let wanted = stem == bench.task.starter ? endings : bench.task.kind.endings
      for ending in wanted { #expect(files.contains("\(stem).\(ending)")) }
    }
    for ending in bench.task.starterKind.endings {
      #expect(files.contains("\(bench.task.starter).\(ending)"))
    }
  }

  @Test(arguments: names, Language.allCases)
  func `feedback leaves no place open`(name: String, language: Language) throws {
    let bench = try Self.bench(name, in: language)
    let words = FeedbackWording(
      description: bench.exercise.description, bench: bench, phrases: language.phrases)
    for miss in bench.exercise.description.misses {
      for reason in try bench.verdict(onAuthored: miss.work).reasons {
        let feedback = words.feedback(for: reason)
        for text in [feedback.seen, feedback.why, feedback.next] {
          #expect(!text.contains("{") && !text.isEmpty, "\(reason.name): \(text)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `every usual reason has words`(language: Language) {
    let reasons = CheckReasons.all
    #expect(reasons.count > 50)
    for reason in reasons {
      #expect(DocumentFeedback.words(for: reason) != nil, "\(reason)")
    }
  }
}

/// The usual reasons of all checks, found by asking every check for every way of missing it.
private enum CheckReasons {
  static var all: Set<String> {
    let texts: [TextCheck] = [
      .heading(text: "", level: 1), .headings(least: 1), .holds([]), .lacks([]),
      .list(.any, items: []), .table(rows: 1, columns: 1, hasHeader: true), .tableFilled,
      .pictures(least: 1), .altTexts, .letters(leastPoints: 1), .contrast(least: 1),
      .page(PageWish()), .pageNumber, .margin(.footer, holds: ""), .link(to: ""), .spacing,
      .words(least: 0, most: 1), .section(heading: "", leastWords: 1),
    ]
    let slides: [SlideCheck] = [
      .count(least: 1, most: 1), .titles, .words(most: 1), .pictures(least: 1), .altTexts,
      .sources([]), .order([]), .notes(least: 1), .letters(leastPoints: 1), .holds([]), .lacks([]),
    ]
    let sheets: [SheetCheck.Subject] = [
      .value(cell: "", is: ""), .formula(cells: "", like: "", within: 0),
      .function("", leastCells: 1), .format(cells: "", isPercent: nil, decimals: nil),
      .sorted(rows: "", by: "", isDescending: true), .filter, .frozen(rows: 1),
      .chart(over: "", hasTitle: true), .lacks([]), .kept(cells: ""),
    ]
    let tables: [TableCheck] = [
      .columns([]), .rows(least: 1, most: 1), .separator([]), .filled(column: ""),
      .unique(column: ""), .values(column: "", allowed: []),
      .numbers(column: "", lowest: 0, highest: 0),
      .entry(keyColumn: "", key: "", column: "", allowed: []), .lacks([]), .kept(columns: []),
    ]
    let subjects: [DocumentCheck.Subject] =
      texts.map { .text($0) } + slides.map { .slides($0) } + tables.map { .table($0) }
      + sheets.map { .sheets(SheetCheck(sheet: nil, subject: $0)) }
    return Set(
      subjects.flatMap { subject in CheckMiss.allCases.map { subject.usualReason(for: $0) } })
  }
}
