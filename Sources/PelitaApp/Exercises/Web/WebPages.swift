import Curriculum
import Practice
import Workbench

/// The pages of an exercise in one language, with one teacher's codes written in.
struct WebPages {
  /// For the practice folder.
  let items: [PracticeFolder.Item]

  private static let mostPages = 60
  private static let largestPage = 512 << 10

  /// Reads the pages of `exercise`; `{{file:name}}` takes in a file of its folder.
  ///
  /// - Throws: `FileTrouble` when a page cannot be read.
  init(of exercise: LoadedExercise, codes: WebCode) throws {
    let folder = exercise.folder + "/" + exercise.description.language.rawValue
    let names = FolderListing.names(in: folder, limit: Self.mostPages)
      .filter { $0.hasSuffix(".html") }
    items = try names.map { name in
      let template = try Self.text(folder + "/" + name)
      let whole = try Self.withFiles(template, from: exercise.folder)
      return PracticeFolder.Item(path: name, bytes: Array(codes.filled(whole).utf8))
    }
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try BoundedFile.read(path, limit: largestPage), as: UTF8.self)
  }

  private static func withFiles(_ template: String, from folder: String) throws -> String {
    let mark = "{{file:style.css}}"
    guard template.contains(mark) else { return template }
    let parts = template.components(separatedBy: mark)
    return parts.joined(separator: try text(folder + "/style.css"))
  }
}

extension String {
  /// The text between the occurrences of `mark`.
  fileprivate func components(separatedBy mark: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let found = rest.firstRange(of: mark) {
      parts.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    return parts + [rest]
  }
}
