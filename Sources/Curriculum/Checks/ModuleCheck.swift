/// Checks a module folder: its description, and every lesson in every language.
///
/// A value made of file contents; reading them is for the edge.
public struct ModuleCheck: Sendable {
  /// The module's files by their path below the module's folder, such as `id/05-files.md`.
  public var files: [String: [UInt8]]
  public var names: LessonCheck.KnownNames
  /// The name of the folder, which is the module's id.
  public var folder: String

  /// Makes a check of `files`.
  public init(folder: String, files: [String: [UInt8]], names: LessonCheck.KnownNames) {
    self.folder = folder
    self.files = files
    self.names = names
  }

  /// The findings by path; a path without any is left out.
  public func findings() -> [String: [Finding]] {
    guard let bytes = files["module.yaml"] else {
      return strictFindings().mapValues(\.findings).filter { !$0.value.isEmpty }
    }
    var result = strictFindings()
    do {
      let module = try ModuleDescription(yaml: bytes)
      var own = placement(of: module)
      for entry in module.lessons { check(entry, &result, &own) }
      for (path, _) in result where !isListed(path, in: module) {
        result[path]?.findings.append(finding(.module(.moduleFileUnlisted)))
      }
      result["module.yaml"] = CheckedFile(findings: own)
    } catch {
      result["module.yaml"] = CheckedFile(findings: [finding(.module(.description(error)))])
    }
    return result.mapValues(\.findings).filter { !$0.value.isEmpty }
  }

  /// A lesson file with what was found in it.
  private struct CheckedFile {
    var lesson: Lesson?
    var findings: [Finding]
  }

  private func finding(_ problem: Problem) -> Finding {
    Finding(position: SourcePosition(line: 1), problem: problem)
  }

  private func strictFindings() -> [String: CheckedFile] {
    var result: [String: CheckedFile] = [:]
    for (path, bytes) in files where path.hasSuffix(".md") && path.contains("/") {
      do {
        let reading = try LessonReader.read(bytes, mode: .strict)
        result[path] = CheckedFile(
          lesson: reading.lesson, findings: LessonCheck.findings(of: reading, knowing: names))
      } catch {
        result[path] = CheckedFile(findings: [finding(.file(.unreadable(error)))])
      }
    }
    return result
  }

  private func placement(of module: ModuleDescription) -> [Finding] {
    guard module.id.text != folder else { return [] }
    return [finding(.module(.moduleFolderDiffers(listed: module.id.text, folder: folder)))]
  }

  private func isListed(_ path: String, in module: ModuleDescription) -> Bool {
    path == "module.yaml"
      || module.lessons.contains { entry in
        Language.allCases.contains { path == "\($0.rawValue)/\(entry.file)" }
      }
  }

  private func check(
    _ entry: ModuleDescription.Entry, _ result: inout [String: CheckedFile],
    _ own: inout [Finding]
  ) {
    for language in Language.allCases {
      let path = "\(language.rawValue)/\(entry.file)"
      guard let file = result[path] else {
        own.append(finding(.module(.moduleFileMissing(path))))
        continue
      }
      guard let lesson = file.lesson else { continue }
      result[path]?.findings += differences(of: lesson, from: entry, in: language)
      for other in Language.allCases where other != language {
        guard let twin = result["\(other.rawValue)/\(entry.file)"]?.lesson else { continue }
        result[path]?.findings += LessonCheck.differences(here: lesson, there: twin)
      }
    }
  }

  private func differences(
    of lesson: Lesson, from entry: ModuleDescription.Entry, in language: Language
  ) -> [Finding] {
    var findings: [Finding] = []
    let id = lesson.header.lesson?.text ?? ""
    if id != entry.id.text {
      findings.append(finding(.module(.moduleLessonDiffers(listed: entry.id.text, written: id))))
    }
    let title = entry.title[language] ?? ""
    if title != lesson.title {
      findings.append(finding(.module(.moduleTitleDiffers(listed: title, written: lesson.title))))
    }
    if let written = lesson.header.language, written != language {
      findings.append(finding(.module(.languageDiffersFromFolder(language))))
    }
    return findings
  }
}
