import Curriculum

extension FolderJudge {
  /// Flash disks tell times to two seconds.
  private static let slackSeconds = 2

  func made(
    _ path: String, _ form: FolderCheck.FileForm, since startSeconds: Int
  ) -> [FolderFinding] {
    let name = path.namePart
    let place = path.folderPart
    guard let entry = comparison.entry(path) else { return [missing(path)] }
    guard entry.kind == .file else {
      return [FolderFinding(entry.kind == .link ? .linkNotFile : .notAFile, name, in: place)]
    }
    guard entry.byteCount > 0 else { return [FolderFinding(.empty, name, in: place)] }
    switch form {
    case .pdf where !entry.isPDF: return [FolderFinding(.notAPDF, name, in: place)]
    case .csv where !entry.isCSV: return [FolderFinding(.notACSV, name, in: place)]
    default: break
    }
    guard entry.modifiedSeconds + Self.slackSeconds >= startSeconds else {
      return [FolderFinding(.notNewer, name, in: place)]
    }
    return []
  }

  private func missing(_ path: String) -> FolderFinding {
    let name = path.namePart
    let place = path.folderPart
    if let near = comparison.nearName(of: path, kind: .file) {
      return FolderFinding(.nearName, name, in: place, found: near)
    }
    if let other = comparison.samePlace(named: path, kind: .file) {
      return FolderFinding(.elsewhere, name, in: other, target: place)
    }
    return FolderFinding(.fileMissing, name, in: place)
  }

  func backup(of source: String, in place: String, _ rule: NameRule) -> [FolderFinding] {
    let folders = comparison.entries(in: place)
      .filter { $0.kind == .folder && comparison.start.entries[$0.path] == nil }
      .map(\.path)
    guard let first = folders.first else {
      return [FolderFinding(.noBackupFolder, source.namePart, in: place)]
    }
    let names = NameJudge(rule: rule)
    guard let folder = folders.first(where: { names.reasons(about: $0.namePart).isEmpty }) else {
      return names.reasons(about: first.namePart)
    }
    var findings: [FolderFinding] = []
    for entry in comparison.start.sorted
    where entry.kind == .file && entry.path.hasPrefix(source + "/") {
      let name = entry.path.namePart
      if !comparison.isBelow(folder, digest: entry.digest) {
        findings.append(FolderFinding(.backupIncomplete, name, in: folder))
      } else if !comparison.isUnmoved(entry.path) {
        findings.append(FolderFinding(.movedNotCopied, name, in: entry.path.folderPart))
      }
    }
    return findings
  }
}

extension FolderEntry {
  /// `%PDF-` stands at the start, whatever the name says.
  fileprivate var isPDF: Bool { opening.starts(with: Array("%PDF-".utf8)) }

  /// Text in cells: no archive, no old workbook, no page, and a sign that parts cells.
  fileprivate var isCSV: Bool {
    let others: [[UInt8]] = [Array("PK".utf8), [0xD0, 0xCF, 0x11, 0xE0], Array("<".utf8)]
    let signs = Set(",;\t".utf8)
    return !others.contains { opening.starts(with: $0) } && !opening.contains(0)
      && opening.contains(where: signs.contains)
  }
}
