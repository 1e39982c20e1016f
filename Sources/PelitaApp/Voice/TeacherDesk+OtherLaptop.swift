import LearningRecord
import ProgressStore
import RecordExchange
import TrainingModel

extension TeacherDesk {
  /// Takes over what this teacher wrote on another laptop, from a progress file of her own.
  ///
  /// The texts that it takes the place of go here, too.
  func takeInOwnWords(from progress: ProgressFile) throws {
    let mine = try ownModel()
    let report = SelfReport(
      progress.revisionLines, of: store.person, believing: [progress.file.header.deviceKey],
      in: mine)
    var model = mine
    model.insert(contentsOf: report.accepted)
    let replaced = Set(model.revisions.flatMap(\.header.replaces))
    let kept = report.accepted.filter { !replaced.contains($0.id) }
    let gone = mine.revisions.map(\.id).filter(replaced.contains)
    guard !kept.isEmpty || !gone.isEmpty else { return }
    let now = surroundings.now()
    try store.keep(kept.map { OwnLine($0, at: now) }, inPlaceOf: gone.map(\.hexadecimal))
  }
}
