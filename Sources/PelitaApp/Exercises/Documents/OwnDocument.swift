import Curriculum
import LearningRecord
import Terminal
import Workbench

/// The teacher's own letter or list: chosen, read, judged, and left where it is.
struct OwnDocument {
  let bench: DocumentBench
  let room: ExerciseRoom

  /// So many are offered by number.
  private static let most = 8

  private var phrases: any Phrases { room.phrases }

  /// Asks which document, and judges it; `.paused` goes back.
  func outcome() throws -> WorkOutcome {
    let offered = recent
    var screen = Screen()
    screen.add(phrases.whichOwnDocument, .emphasis)
    screen.add(phrases.ownDocumentStays)
    screen.space()
    for (index, file) in offered.enumerated() { screen.choose(String(index + 1), file.name) }
    screen.choose("0", phrases.leaveOwnDocuments)
    while true {
      guard case .text(let answer) = room.dialogue.ask(screen) else { return .gone }
      if ["0", "k", "o", ""].contains(answer.lowercased()) { return .paused }
      let path = path(for: answer, among: offered)
      guard DocumentFolder.isFile(path) else {
        room.dialogue.say(phrases.noSuchDocument(answer), .warning)
        room.dialogue.waitForEnter(below: screen)
        continue
      }
      let seconds = Int(room.surroundings.now() / 1000)
      let verdict =
        DocumentLock.isHeld(on: path, at: seconds)
        ? ExerciseVerdict.unchecked(
          ExerciseReason("document-open", seen: ["name": phrases.ownDocumentWord]))
        : try bench.verdict(of: try DocumentFile.read(path), seed: room.seed, isOwn: true)
      guard let activity = bench.exercise.id.activity else { return .paused }
      // Neither its name nor its words are kept.
      return .judged(
        verdict, Performance(exercise: activity, work: phrases.ownDocumentWord))
    }
  }

  /// A number of the list, or a path as a terminal types it when a file is dragged into it.
  private func path(for answer: String, among offered: [FoundFile]) -> String {
    if let number = Int(answer), offered.indices.contains(number - 1) {
      return offered[number - 1].path
    }
    var path = answer
    for quote in ["'", "\""] where path.hasPrefix(quote) && path.hasSuffix(quote) {
      path = String(path.dropFirst().dropLast())
    }
    if path == answer { path = path.replacing("\\ ", with: " ") }
    if path.hasPrefix("file://") { path = String(path.dropFirst("file://".count)) }
    if path.hasPrefix("~/") { return home + path.dropFirst() }
    return path.hasPrefix("/") ? path : "\(home)/\(path)"
  }

  private var home: String { HomeFolders(environment: room.surroundings.environment).home }

  /// The newest documents of this kind where people keep them.
  private var recent: [FoundFile] {
    let folders = HomeFolders(environment: room.surroundings.environment)
    let places = ["Dokumen", "Documents", "Desktop"].map { "\(home)/\($0)" } + folders.downloads
    let endings = bench.task.kind.endings.map { "." + $0 }
    let found = endings.flatMap { FileSearch(namePart: $0, fileLimit: 20).files(in: places) }
    let documents = found.filter { file in
      !DocumentLock.isMark(file.name) && endings.contains { file.name.lowercased().hasSuffix($0) }
    }
    return Array(
      documents.sorted { $0.modifiedSeconds > $1.modifiedSeconds }.prefix(Self.most))
  }
}
