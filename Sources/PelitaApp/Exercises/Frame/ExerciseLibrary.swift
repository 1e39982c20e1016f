import Cryptography
import Curriculum
import Workbench

/// The practical exercises on this laptop; one is read when it is opened.
struct ExerciseLibrary {
  /// Folders that hold a folder for each kind, the first one wins.
  let folders: [String]

  /// Looks beside each folder of modules: `Exercises` stands next to `Modules`.
  init(besideModules folders: [String]) {
    self.folders = folders.map { $0 + "/../Exercises" }
  }

  /// The names of all exercises, without reading any.
  var ids: [ExerciseID] {
    var known: Set<ExerciseID> = []
    for folder in folders {
      for kind in ExerciseKind.allCases {
        for name in FolderListing.names(in: "\(folder)/\(kind.rawValue)", limit: 10_000)
        where name.hasSuffix(".yaml") {
          if let id = ExerciseID(kind: kind, name: String(name.dropLast(5))) { known.insert(id) }
        }
      }
    }
    return known.sorted()
  }

  /// Whether there is any, known from the first one found: the home screen asks at every drawing.
  var hasAny: Bool {
    folders.contains { folder in
      ExerciseKind.allCases.contains { kind in
        FolderListing.names(in: "\(folder)/\(kind.rawValue)", limit: 10_000)
          .contains { $0.hasSuffix(".yaml") }
      }
    }
  }

  /// The names under which lessons refer to the exercises.
  var activities: Set<ActivityID> { Set(ids.compactMap(\.activity)) }

  /// Reads an exercise.
  ///
  /// - Throws: `ExerciseReadingError`, `FileTrouble`, or a `Complaint` when there is no such one.
  func load(_ id: ExerciseID, in language: Language) throws -> LoadedExercise {
    for folder in folders {
      let stem = "\(folder)/\(id.text)"
      guard
        FolderListing.names(in: "\(folder)/\(id.kind.rawValue)", limit: 10_000)
          .contains(id.name + ".yaml")
      else { continue }
      do {
        return try LoadedExercise(path: stem + ".yaml", folder: stem, id: id, language: language)
      } catch let error as ExerciseReadingError {
        throw Complaint(error.explanation(HelpLanguage.phrases), .badInput)
      }
    }
    throw Complaint(HelpLanguage.phrases.noSuchExercise(id.text), .wrongUsage)
  }
}

extension LoadedExercise {
  /// Reads the exercise at `path`, whose files are in `folder`.
  init(path: String, folder: String, id: ExerciseID, language: Language) throws {
    let bytes = try BoundedFile.read(path, limit: ExerciseDescription.largestFile)
    self.init(
      description: try ExerciseDescription(yaml: bytes, as: id, in: language), folder: folder,
      revision: String(Digest(of: bytes).hexadecimal.prefix(16)))
  }
}

extension ExerciseReadingError {
  /// The first finding in words: where, what and the cure.
  fileprivate func explanation(_ phrases: any Phrases) -> Explanation {
    guard let first = findings.first else { return phrases.explanation(of: self) }
    let words = phrases.explanation(of: first.problem)
    return Explanation("\(first.position.line): \(words.what)", words.cure)
  }
}

extension Surroundings {
  /// The practical exercises beside the modules.
  var exercises: ExerciseLibrary { ExerciseLibrary(besideModules: contentFolders) }
}
