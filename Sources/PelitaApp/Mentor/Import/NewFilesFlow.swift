import RecordExchange
import SchoolStore
import Terminal
import TrainingModel

/// Takes in everything new with one Enter, and tells what became of it.
struct NewFilesFlow {
  let desk: SchoolDesk
  /// The files that are for whoever sits here.
  var kinds: Set<ExchangeKind> = [.progress, .school]

  private var phrases: any Phrases { desk.phrases }

  private static let outcomesShown = 4

  /// Takes in the files that are there now: a flash disk may have been plugged in since the screen
  /// was drawn.
  ///
  /// Asked is only about new keys of known people, about other schools, and who of the roster sends.
  func run() throws -> [String] {
    let paths = try NewFiles(desk: desk, kinds: kinds).paths()
    guard !paths.isEmpty else { return [phrases.noNewFiles] }
    let outcomes = try FileImport(
      desk: desk, progress: desk.tellsProgress, files: .onScreen(of: desk)
    ).run(paths).flatMap(ImportQuestions(desk: desk).settle)
    return summary(of: outcomes).map(\.sanitisedLine)
      + (try MatchFlow(desk: desk).run()).map(\.sanitisedLine)
  }

  /// A line for each file; many good ones share a line, so that the list stays in sight.
  private func summary(of outcomes: [ImportOutcome]) -> [String] {
    let good = outcomes.filter(\.isGood)
    let left = outcomes.count { $0.result == .notOpened }
    let others = outcomes.filter { $0.result != .notOpened && (!$0.isGood || good.count <= 3) }
    let records = good.reduce(0) { $0 + $1.addedCount }
    var lines =
      good.count > 3 ? [phrases.imported(files: good.count, records: records)] : []
    lines += others.prefix(Self.outcomesShown).map(phrases.imported)
    if others.count > Self.outcomesShown { lines.append("+\(others.count - Self.outcomesShown)") }
    if outcomes.contains(where: \.isRefused) {
      lines.append(phrases.refusedAreKept(in: RefusedFiles(desk: desk).folder))
    }
    if left > 0 { lines.append(phrases.stoppedWithFilesLeft(left)) }
    return lines
  }
}
