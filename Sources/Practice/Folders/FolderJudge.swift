public import Curriculum

/// Judges what somebody did in a practice folder, by what was there at the start and what is now.
public struct FolderJudge {
  let comparison: FolderComparison
  private let rootName: String
  private let startSeconds: Int

  /// Makes a judge.
  ///
  /// - Parameters:
  ///   - start: the folder as it was laid out.
  ///   - now: the folder as it is.
  ///   - startSeconds: when the work began, seconds since 1970 UTC.
  ///   - rootName: what people call the practice folder itself.
  public init(start: FolderSnapshot, now: FolderSnapshot, startSeconds: Int, rootName: String) {
    comparison = FolderComparison(start: start, now: now)
    self.startSeconds = startSeconds
    self.rootName = rootName
  }

  /// Whether every check holds, and what to say when not.
  public func verdict(on checks: [FolderCheck]) -> ExerciseVerdict {
    guard !comparison.now.isCut else {
      return .unchecked(ExerciseReason(FolderReason.tooMuch.rawValue))
    }
    let findings = checks.flatMap { self.findings($0, among: checks) }
    let reasons = findings.reasons(rootName: rootName)
    return reasons.isEmpty ? .right : .notYet(reasons)
  }

  private func findings(_ check: FolderCheck, among checks: [FolderCheck]) -> [FolderFinding] {
    switch check {
    case .folder(let path): folder(path)
    case .moved(let ways): ways.flatMap(moved)
    case .copied(let ways): ways.flatMap(copied)
    case .renamed(let path, let rule, let folder): renamed(path, rule, in: folder)
    case .kept(let paths): paths.flatMap(kept)
    case .deleted(let paths): paths.flatMap(deleted)
    case .only(let folder, let names): only(folder, names)
    case .made(let path, let form): made(path, form, since: startSeconds)
    case .backup(let source, let place, let rule): backup(of: source, in: place, rule)
    case .nothingLost: lost(butFor: checks)
    }
  }

  private func folder(_ path: String) -> [FolderFinding] {
    let name = path.namePart
    let place = path.folderPart
    switch comparison.entry(path)?.kind {
    case .folder: return []
    case .file, .link: return [FolderFinding(.notAFolder, name, in: place)]
    case nil: break
    }
    if let near = comparison.nearName(of: path, kind: .folder) {
      return [FolderFinding(.folderNearName, name, in: place, found: near)]
    }
    if let other = comparison.samePlace(named: path, kind: .folder) {
      return [FolderFinding(.folderElsewhere, name, in: other, target: place)]
    }
    return [FolderFinding(.folderMissing, name, in: place)]
  }

  private func only(_ folder: String, _ names: [String]) -> [FolderFinding] {
    comparison.entries(in: folder).map(\.path.namePart).filter { !names.contains($0) }
      .map { FolderFinding(.extra, $0, in: folder) }
  }

  private func lost(butFor checks: [FolderCheck]) -> [FolderFinding] {
    let deleted = checks.flatMap { check -> [String] in
      if case .deleted(let paths) = check { paths } else { [] }
    }
    return comparison.start.sorted
      .filter { $0.kind == .file && !deleted.contains($0.path) && !comparison.isAnywhere($0.path) }
      .map { entry in
        let isThere = comparison.entry(entry.path)?.kind == .file
        return FolderFinding(isThere ? .changed : .lost, entry.path.namePart)
      }
  }
}
