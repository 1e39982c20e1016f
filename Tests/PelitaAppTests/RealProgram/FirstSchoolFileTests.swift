import Foundation
import TestSupport
import Testing
import TrainingModel

/// A colleague's school file on a laptop that has none yet, by commands.
struct FirstSchoolFileTests {
  @Test(arguments: [["school", "merge"], ["mentor", "import"]])
  func `the colleague's school is the only one, whatever was typed before`(
    command: [String]
  ) throws {
    let colleague = try Laptop.withTeacher(named: "Ani")
    #expect(try colleague.run(["school", "new", "--name", "SMP Contoh"]).status == 0)
    let sent = try colleague.run(["school", "send", "--to", colleague.home, "--json"])
    let path = try #require(try JSONValue(parsing: sent.output).object?["path"]?.string)

    let fresh = try Laptop.withTeacher(named: "Budi")
    let used = try Laptop(copying: fresh)
    // This command founds a school without a word, with obstacles and competences of its own.
    #expect(try used.run(["school", "show"]).status == 0)
    let expected = try colleague.model()
    for laptop in [fresh, used] {
      let merged = try laptop.run(command + [path])
      #expect(merged.status == 0, "\(merged.output)")
      let model = try laptop.model()
      for list in ["schools", "catalogue", "competences"] {
        #expect(expected[list]?.array?.isEmpty == false)
        #expect(model[list] == expected[list])
      }
    }
  }
}

extension Laptop {
  /// The whole record as a document.
  fileprivate func model() throws -> JSONObject {
    let exported = try run(["school", "export"])
    return try #require(try JSONValue(parsing: exported.output).object)
  }
}
