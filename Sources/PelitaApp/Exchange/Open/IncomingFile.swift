import LearningRecord
import ProgressStore
import RecordExchange
import Workbench

/// A Pelita file that somebody brought and that was not opened here yet; not believed before that.
struct IncomingFile: Hashable {
  var path: String
  /// What its first line says.
  var header: ExchangeHeader
}

extension TeacherDesk {
  /// The new files on flash disks and in Downloads that are meant for this teacher.
  var incomingFiles: [IncomingFile] {
    let archive = FileArchive(dataFolder: surroundings.dataFolder)
    var seen: Set<ExchangePreview> = []
    let found = FileSearch().files(in: surroundings.places.incomingFolders)
    return previews.offers(found).compactMap { path, preview in
      guard isMeantForMe(preview.header), !archive.holds(preview.digest),
        // The same file in two places is one file.
        seen.insert(preview).inserted
      else { return nil }
      return IncomingFile(path: path, header: preview.header)
    }
  }

  /// Assignments of others, and the record of this teacher's other laptop.
  private func isMeantForMe(_ header: ExchangeHeader) -> Bool {
    switch header.kind {
    case .assignment: header.person != store.person
    case .progress: header.person == store.person && header.writer != store.writer
    case .school, .modulePack: false
    }
  }
}
