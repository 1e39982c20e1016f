import Curriculum
import Foundation
import Labs
import Testing

/// Files that an author got wrong: said, never guessed at and never a crash.
struct LabMaterialTests {
  /// What is found when the file of a lab holds `text` instead.
  private static func problem(
    _ name: String, _ file: String, _ text: String?
  ) throws -> LabMaterialError.Problem? {
    let lab = try ShippedLab(name, .indonesian)
    var files = lab.files
    files[file] = text
    do {
      _ = try LabWork(lab.task, files: files, in: .indonesian)
      return nil
    } catch {
      #expect(error.file == file)
      return error.problem
    }
  }

  @Test func `a missing, empty or huge file is named`() throws {
    #expect(try Self.problem("knn-mango", "points.id.txt", nil) == .missing)
    #expect(try Self.problem("knn-mango", "points.id.txt", "// nothing\n\n") == .empty)
    let huge = String(repeating: "a", count: LabWork.largestFile + 1)
    #expect(
      try Self.problem("knn-mango", "points.id.txt", huge)
        == .tooLarge(limit: LabWork.largestFile))
  }

  @Test func `a table names its line, column or cell`() throws {
    let heading = "name | x | y | label | use | looks\n"
    let lines: [(String, LabMaterialError.Problem)] = [
      (heading + "a | 1 | 2 | matang | train\n", .unevenLine(2)),
      (heading + "a | satu | 2 | matang | train | -\n", .unexpected("satu", line: 2)),
      (heading + "a | 99 | 2 | matang | train | -\n", .unexpected("99", line: 2)),
      (heading + "a | 1 | 2 | matang | latih | -\n", .unexpected("latih", line: 2)),
      (heading + "a | 1 | 2 | matang | train | -\n", .lacks("test")),
      ("name | x | label | use | looks\na | 1 | b | train | -\n", .columnMissing("y")),
    ]
    for (text, problem) in lines {
      #expect(try Self.problem("knn-mango", "points.id.txt", text) == problem)
    }
  }

  @Test func `pictures and shapes have one size and hold digits`() throws {
    #expect(try Self.problem("pixels-threshold", "light.txt", "12\n1\n") == .unevenLine(2))
    #expect(try Self.problem("pixels-threshold", "light.txt", "1x\n") == .unexpected("1x", line: 1))
    #expect(try Self.problem("pixels-threshold", "light.txt", "12\n34\n") == .lacks("shapes.txt"))
  }

  @Test func `a text lacks the word that is asked for`() throws {
    #expect(try Self.problem("next-word", "school.id.txt", "Bel berbunyi.") == .lacks("murid"))
  }
}
