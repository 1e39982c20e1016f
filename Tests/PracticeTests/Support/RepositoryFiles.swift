import Curriculum
import Foundation

/// Files of this repository that tests read.
enum RepositoryFiles {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The curriculum's lessons, as paths from the root.
  static let lessons: [String] = {
    let modules = root.appending(path: "Modules")
    let names = FileManager.default.enumerator(atPath: modules.path)?.compactMap { $0 as? String }
    return (names ?? []).filter {
      $0.hasSuffix(".md") && $0.contains("/") && !$0.hasSuffix("README.md")
    }
    .sorted().map { "Modules/" + $0 }
  }()

  static func lesson(_ path: String) throws -> Lesson? {
    let bytes = try Data(contentsOf: root.appending(path: path))
    return try LessonReader.read([UInt8](bytes), mode: .strict).lesson
  }

  /// Small sources of every form that LiaScript knows.
  static func probes() throws -> [String] {
    struct Probes: Decodable {
      struct Probe: Decodable { var source: String }
      var probes: [Probe]
    }
    let file = root.appending(path: "Tests/CurriculumTests/Fixtures/liascript-probes.json")
    return try JSONDecoder().decode(Probes.self, from: Data(contentsOf: file)).probes.map(\.source)
  }
}
