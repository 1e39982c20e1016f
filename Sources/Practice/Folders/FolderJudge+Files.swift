import Curriculum

extension FolderJudge {
  func moved(_ way: FolderCheck.Relocation) -> [FolderFinding] {
    let name = way.from.namePart
    guard let finding = arrival(way, orElse: .notMoved) else {
      let isCopy = way.from != way.to && comparison.isUnmoved(way.from)
      return isCopy ? [FolderFinding(.stillThere, name, in: way.from.folderPart)] : []
    }
    return [finding]
  }

  func copied(_ way: FolderCheck.Relocation) -> [FolderFinding] {
    let name = way.from.namePart
    guard let finding = arrival(way, orElse: .notCopied) else {
      return comparison.isUnmoved(way.from)
        ? [] : [FolderFinding(.movedNotCopied, name, in: way.from.folderPart)]
    }
    return [finding]
  }

  /// What keeps a file from having arrived, `nil` when it has; `pending` is said as long as it is
  /// where it was.
  private func arrival(
    _ way: FolderCheck.Relocation, orElse pending: FolderReason
  ) -> FolderFinding? {
    let name = way.from.namePart
    let place = way.to.folderPart
    if let entry = comparison.entry(way.to) {
      switch entry.kind {
      case .file where entry.digest == comparison.startDigest(way.from): return nil
      case .file: return FolderFinding(.changed, name, in: place)
      case .link: return FolderFinding(.linkNotFile, name, in: place)
      case .folder: return FolderFinding(.notAFile, name, in: place)
      }
    }
    let others = comparison.otherPlaces(of: way.from)
    if let here = others.first(where: { $0.folderPart == place }) {
      return FolderFinding(.otherName, way.to.namePart, in: place, found: here.namePart)
    }
    if let other = others.first {
      return FolderFinding(.elsewhere, name, in: other.folderPart, target: place)
    }
    if comparison.entry(way.from)?.kind == .file {
      return FolderFinding(pending, name, in: place)
    }
    return FolderFinding(.lost, name)
  }

  func kept(_ path: String) -> [FolderFinding] {
    let name = path.namePart
    if comparison.isUnmoved(path) { return [] }
    if comparison.entry(path) != nil { return [FolderFinding(.changed, name, in: path.folderPart)] }
    guard let other = comparison.otherPlaces(of: path).first else {
      return [FolderFinding(.lost, name)]
    }
    guard other.folderPart != path.folderPart else {
      return [FolderFinding(.otherName, name, in: path.folderPart, found: other.namePart)]
    }
    return [
      FolderFinding(.elsewhere, name, in: other.folderPart, target: path.folderPart)
    ]
  }

  func deleted(_ path: String) -> [FolderFinding] {
    let name = path.namePart
    if comparison.entry(path) != nil {
      return [FolderFinding(.notDeleted, name, in: path.folderPart)]
    }
    return comparison.otherPlaces(of: path).prefix(1)
      .map { FolderFinding(.notDeleted, name, in: $0.folderPart) }
  }

  func renamed(_ path: String, _ rule: NameRule, in folder: String) -> [FolderFinding] {
    let name = path.namePart
    let others = comparison.otherPlaces(of: path)
    guard let new = others.first(where: { $0.folderPart == folder }) ?? others.first else {
      switch comparison.entry(path)?.kind {
      case .file where !comparison.isUnmoved(path):
        return [FolderFinding(.changed, name, in: path.folderPart)]
      case nil: return [FolderFinding(.lost, name)]
      default: return [FolderFinding(.nameUnchanged, name, in: path.folderPart)]
      }
    }
    var findings: [FolderFinding] = []
    if comparison.isUnmoved(path) {
      findings.append(FolderFinding(.stillThere, name, in: path.folderPart))
    }
    if new.folderPart != folder {
      findings.append(
        FolderFinding(.elsewhere, new.namePart, in: new.folderPart, target: folder))
    }
    if new.endingPart != path.endingPart {
      findings.append(FolderFinding(.endingChanged, new.namePart, part: "." + path.endingPart))
    }
    return findings + NameJudge(rule: rule).reasons(about: new.namePart)
  }
}
