import Curriculum
import Workbench

/// Checks lesson files, module folders and folders of modules.
struct ContentCheck {
  let phrases: any Phrases
  /// Lessons that are installed may be required, too.
  let installed: ContentLibrary

  /// Checks everything at `paths`.
  ///
  /// - Throws: `Complaint` when a path holds no lesson or cannot be read.
  func report(on paths: [String]) throws(Complaint) -> CheckReport {
    var report = CheckReport()
    let modules = paths.flatMap { moduleFolders(in: $0) }
    let names = knownNames(modules)
    for folder in exerciseFolders(of: paths) {
      ExerciseCheck(phrases: phrases).check(folder, &report)
    }
    for folder in seedFolders(of: paths) { SeedCheck(phrases: phrases).check(folder, &report) }
    for path in paths where !isExercises(path) && !isSeeds(path) {
      if path.hasSuffix(".yaml") {
        ExerciseCheck(phrases: phrases).check(file: path, &report)
        continue
      }
      if path.hasSuffix(".md") {
        report.add(path, try findings(in: path, names), phrases)
        continue
      }
      let folders = moduleFolders(in: path)
      guard !folders.isEmpty else { throw Complaint(phrases.nothingToCheck(path), .wrongUsage) }
      for folder in folders { try check(folder, names, &report) }
    }
    return report
  }

  /// Folders of exercises: those that were named, and those beside a folder of modules.
  private func exerciseFolders(of paths: [String]) -> [String] {
    paths.compactMap { path in
      if isExercises(path) { return path }
      let isModule = FolderListing.names(in: path, limit: 1000).contains("module.yaml")
      let beside = path.appendingName("../Exercises")
      return !isModule && FolderListing.isFolder(beside) ? beside : nil
    }
  }

  /// Folders of seeds: those that were named, and those beside a folder of modules.
  private func seedFolders(of paths: [String]) -> [String] {
    paths.compactMap { path in
      if isSeeds(path) { return path }
      let isModule = FolderListing.names(in: path, limit: 1000).contains("module.yaml")
      let beside = path.appendingName("../seeds")
      return !isModule && FolderListing.isFolder(beside) ? beside : nil
    }
  }

  private func isSeeds(_ path: String) -> Bool {
    path.split(separator: "/").last == "seeds" && FolderListing.isFolder(path)
  }

  private func isExercises(_ path: String) -> Bool {
    path.split(separator: "/").last == "Exercises" && FolderListing.isFolder(path)
  }

  /// The folder itself when it is a module, else the modules in it.
  private func moduleFolders(in path: String) -> [String] {
    guard FolderListing.isFolder(path) else { return [] }
    let names = FolderListing.names(in: path, limit: 1000)
    if names.contains("module.yaml") { return [path] }
    return names.map { path.appendingName($0) }.filter {
      FolderListing.names(in: $0, limit: 1000).contains("module.yaml")
    }
  }

  private func findings(
    in path: String, _ names: LessonCheck.KnownNames
  ) throws(Complaint) -> [Finding] {
    let bytes = try read(path)
    do {
      return try LessonCheck.findings(in: bytes, knowing: names)
    } catch {
      return [Finding(position: SourcePosition(line: 1), problem: .file(.unreadable(error)))]
    }
  }

  private func check(
    _ folder: String, _ names: LessonCheck.KnownNames, _ report: inout CheckReport
  ) throws(Complaint) {
    var files = ["module.yaml": try read(folder.appendingName("module.yaml"))]
    for language in Language.allCases {
      let inner = folder.appendingName(language.rawValue)
      for name in FolderListing.names(in: inner, limit: 1000) where name.hasSuffix(".md") {
        files["\(language.rawValue)/\(name)"] = try read(inner.appendingName(name))
      }
    }
    let found = ModuleCheck(folder: folder.lastName, files: files, names: names).findings()
    for path in files.keys.sorted() {
      report.add(folder.appendingName(path), found[path] ?? [], phrases)
    }
  }

  private func read(_ path: String) throws(Complaint) -> [UInt8] {
    do {
      return try BoundedFile.read(path, limit: LessonReader.largestFile)
    } catch {
      throw Complaint(phrases.explanation(of: error), .inputOutput)
    }
  }

  /// The lessons of `modules` and of the library, and the exercises beside them.
  private func knownNames(_ modules: [String]) -> LessonCheck.KnownNames {
    var names = LessonCheck.KnownNames(lessons: Set(installed.lessons))
    for folder in modules {
      if let bytes = try? read(folder.appendingName("module.yaml")),
        let module = try? ModuleDescription(yaml: bytes)
      {
        names.lessons.formUnion(module.lessons.map(\.id))
      }
      names.exercises.formUnion(exercises(beside: folder))
    }
    return names
  }

  /// `kind/id` of the files in `Exercises`, which stands beside the folder of modules.
  private func exercises(beside folder: String) -> [ActivityID] {
    let root = folder.appendingName("../../Exercises")
    return FolderListing.names(in: root, limit: 1000).flatMap { kind in
      FolderListing.names(in: root.appendingName(kind), limit: 10_000)
        .filter { $0.hasSuffix(".yaml") }
        .compactMap { ActivityID("\(kind)/\($0.dropLast(5))") }
    }
  }
}

extension String {
  /// This path with `name` below it.
  fileprivate func appendingName(_ name: String) -> String {
    hasSuffix("/") ? self + name : self + "/" + name
  }

  /// The last name of this path.
  fileprivate var lastName: String { split(separator: "/").last.map(String.init) ?? self }
}
